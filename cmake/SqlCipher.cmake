# Where SQLCipher comes from is this one variable: a folder holding include/sqlcipher/sqlite3.h and lib/libsqlcipher.a,
# or empty for the system's development package. It is always linked statically, so that no other SQLite in the process
# can ever answer in its place.
set(TAWJIH_SQLCIPHER_ROOT "" CACHE PATH "Folder of a SQLCipher build; empty for the system's")

find_path(SQLCIPHER_INCLUDE_DIR sqlcipher/sqlite3.h HINTS "${TAWJIH_SQLCIPHER_ROOT}/include" REQUIRED)
find_library(SQLCIPHER_LIBRARY NAMES libsqlcipher.a HINTS "${TAWJIH_SQLCIPHER_ROOT}/lib" REQUIRED)
find_package(OpenSSL REQUIRED COMPONENTS Crypto)

add_library(SqlCipher::SqlCipher STATIC IMPORTED)
set_target_properties(SqlCipher::SqlCipher PROPERTIES
    IMPORTED_LOCATION "${SQLCIPHER_LIBRARY}"
    INTERFACE_INCLUDE_DIRECTORIES "${SQLCIPHER_INCLUDE_DIR}"
    INTERFACE_COMPILE_DEFINITIONS "SQLITE_HAS_CODEC"
    INTERFACE_LINK_LIBRARIES "OpenSSL::Crypto;m"
    INTERFACE_LINK_OPTIONS "LINKER:--exclude-libs,libsqlcipher.a")
