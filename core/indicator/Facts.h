#pragma once

#include "core/catalogue/Catalogue.h"
#include "core/indicator/FactCodes.h"

#include <memory>

namespace tawjih::indicator {

/// A column a field, a row a fact: what is counted reads only the columns that it needs. Rows of one person follow each
/// other, and persons come in the same order everywhere.
struct FactShard {
    std::vector<QUuid> ids; ///< beneficiary, one a person

    struct Persons {
        std::vector<FactDay> registered, firstContact, lastContact, birth, residenceEnds, profileOn;
        std::vector<FactName> nationality, arrondissement, advisor;
        std::vector<quint16> missing;
        std::vector<quint8> sex, residence, education, caseStatus, employment, improbable;
        std::vector<quint8> reached;               ///< Reached, as a fact code: how far the person came with any centre
        std::vector<quint8> employed6, employed12; ///< Employed
    } persons;
    struct Openings {
        std::vector<quint32> person;
        std::vector<FactDay> on;
        std::vector<quint8> returning, reason;
    } openings;
    struct Sessions {
        std::vector<quint32> person;
        std::vector<FactDay> held;
        std::vector<FactName> advisor;
        std::vector<quint8> kind, mode, attendance;
    } sessions;
    struct Referrals {
        std::vector<quint32> person;
        std::vector<FactName> establishment, programme, advisor;
        std::vector<FactDay> created, sent, answered, admitted, enrolled, attending, completed, certified, left;
        std::vector<quint16> refusal;
        std::vector<quint8> status, outcome, dropOut, reached;
    } referrals;
    struct FollowUps {
        std::vector<quint32> person;
        std::vector<FactDay> checked;
        std::vector<quint8> months, situation, evidence;
    } followUps;
    struct Papers {
        std::vector<quint32> person;
        std::vector<FactDay> ends;
        std::vector<quint8> document;
    } papers;
    struct Seats {
        std::vector<quint32> person;
        std::vector<FactName> intake;
        std::vector<FactDay> since;
        std::vector<quint8> state;
    } seats;
    struct Steps {
        std::vector<quint32> person;
        std::vector<FactDay> due;
        std::vector<FactName> owner;
    } steps;

    /// Not of persons: the catalogue's intakes, in the first shard only.
    struct Intakes {
        std::vector<FactName> intake;
        std::vector<FactDay> starts;
        std::vector<quint16> seats;
    } intakes;

    [[nodiscard]] std::size_t size() const { return ids.size(); }
    void add(const PersonFacts& facts);
    /// Makes room for so many persons in all, who are taken to be like those already in it.
    void makeRoom(std::size_t persons);
    /// Gives back what the columns took far beyond their rows.
    void settle();
    /// Bytes that the columns take.
    [[nodiscard]] std::size_t bytes() const;
};

/// What of the catalogue figures need, by number of FactCodes.
struct FactCatalogue {
    struct Centre {
        LocalName name;
        FactName provider = 0;
    };
    struct Programme {
        LocalName name;
        FactName centre = 0;
        quint8 level = 0; ///< toFactCode(TrainingLevel)
        FactName trade = 0;
    };
    struct Intake {
        FactName programme = 0;
        FactDay starts = 0;
        int seats = 0; ///< 0: not known
        bool active = true;
    };
    QHash<FactName, LocalName> providers;
    QHash<FactName, Centre> centres;
    QHash<FactName, Programme> programmes;
    QHash<FactName, Intake> intakes;
    QHash<FactName, QString> advisors; ///< names as shown
};

/// All that figures are counted from, at one moment. Never changed once made: any number of threads may read it.
struct Facts {
    std::vector<FactShard> shards; ///< each may be counted on a thread of its own
    FactCodes codes;
    FactCatalogue catalogue;
    LocalName desk; ///< its name
    QDate today;    ///< the day on which they were true: that of the as-of instant

    [[nodiscard]] std::size_t persons() const;
    [[nodiscard]] std::size_t bytes() const;
};

using FactsPointer = std::shared_ptr<const Facts>;

} // namespace tawjih::indicator
