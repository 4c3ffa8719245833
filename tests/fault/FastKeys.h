#pragma once

namespace tawjih::test {

/// In this executable a password costs nothing to try: what is tried here by the thousand is the disk, not the key
/// derivation (tests/vault). While one of these lives it costs what it does in the program, so that the program can
/// open a desk made here.
class RealKeys {
public:
    RealKeys();
    ~RealKeys();
    RealKeys(const RealKeys&) = delete;
    RealKeys& operator=(const RealKeys&) = delete;
};

} // namespace tawjih::test
