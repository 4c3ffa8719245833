#include "core/rights/DataClass.h"

#include "core/rights/Erasure.h"

namespace tawjih::rights {

namespace {

using L = QLatin1String;

std::vector<DataClass> ofTheDesk() {
    using enum Fate;
    return {
        {L("desk_meta"), Nobody, L("key value")},
        {L("schema_migration"), Nobody, L("number name checksum applied_at")},
        {L("app_user"), Nobody, L("id login display_name roles active must_change_password created_at")},
        // Names the persons by keys that lead nowhere after an erasure; its chain may not change.
        {L("audit"), Nobody, L("sequence at user_id roles action subject_kind subject_id quantity previous_mac mac")},
        {L("provider"), Nobody,
         L("id version recorded_at recorded_by kind name_fr name_ar name_en source source_on verified_by verified_on "
           "active")},
        {L("establishment"), Nobody,
         L("id version recorded_at recorded_by provider_id name_fr name_ar name_en address arrondissement phone email "
           "website latitude longitude source source_on verified_by verified_on active")},
        {L("admission_rule"), Nobody,
         L("id version recorded_at recorded_by name_fr name_ar name_en expression default_level default_provider "
           "source "
           "source_on verified_by verified_on active")},
        {L("programme"), Nobody,
         L("id version recorded_at recorded_by establishment_id name_fr name_ar name_en trade level mode "
           "duration_months certificate_fr certificate_ar certificate_en rule_id source source_on verified_by "
           "verified_on active")},
        {L("intake"), Nobody,
         L("id version recorded_at recorded_by programme_id starts_on ends_on applications_from applications_until "
           "seats foreign_quota schedule schedule_note teaching_language cost_dirhams grants rule_id source source_on "
           "verified_by verified_on active")},
        {L("calendar_period"), Nobody,
         L("id version recorded_at recorded_by kind name_fr name_ar name_en first_on last_on opens_at closes_at source "
           "source_on verified_by verified_on active")},
        // Of nobody in the record, but people write names into them: ErasureRepository empties what names the person.
        {L("agenda_event"), Nobody,
         L("id version recorded_at recorded_by uid owner_id title place note starts_at ends_at whole_day cancelled")},
        {L("letter_template"), Nobody, L("id version recorded_at recorded_by kind language title body")},
        {L("fact_code"), Nobody, L("number code")},
        {L("figure_definition"), Nobody, L("id version recorded_at recorded_by kind code body active")},
        {L("report"), Nobody,
         L("id recorded_at recorded_by template language first_on last_on as_of question checksum")},
        {L("release_recipe"), Nobody, L("id version recorded_at recorded_by code body active")},
        {L("data_release"), Nobody,
         L("id recorded_at recorded_by recipe figures digest classes state decided_at decided_by package_hash")},
        {L("duplicate_search"), Nobody, L("id recorded_at recorded_by compared found left_out")},
        {L("household"), Nobody, L("id recorded_at recorded_by")},
        {L("import_mapping"), Nobody, L("signature name mapping saved_at")},
        {L("named_mapping"), Nobody, L("name recorded_at recorded_by kind mapping")},
        {L("import_run"), Nobody,
         L("id recorded_at recorded_by kind policy file_hash created updated undone_at undone_by")},
        {L("import_number"), Nobody, L("import_id year last_before last_after")},
        {L("case_counter"), Nobody, L("year last_number")},
        {L("erasure"), Nobody, L("id recorded_at recorded_by cause state decided_at decided_by")},
    };
}

std::vector<DataClass> ofPersons() {
    using enum Fate;
    return {
        {L("beneficiary"), Person, L("id")},
        {L("beneficiary"), Kept,
         L("version recorded_at recorded_by sex arrondissement residence_status education_level "
           "employment_status")},
        {L("beneficiary"), Emptied, L("family_name_latin"), erasedName},
        {L("beneficiary"), Emptied,
         L("external_id given_name_latin family_name_arabic given_name_arabic email contact_note "
           "address document_number diploma earlier_training earlier_levels trade practice_years "
           "interests constraints documents sent_by remarks")},
        {L("beneficiary"), Emptied,
         L("preferred_contact safe_to_contact marital_status bac_stream diploma_equivalence"), L("unknown")},
        {L("beneficiary"), Said, L("phone other_phone"), erasedName},
        {L("beneficiary"), Said, L("languages"), L("und:unknown:unknown")},
        {L("beneficiary"), Birth, L("birth_date birth_precision")},
        {L("beneficiary"), First, L("nationalities")},
        {L("beneficiary"), Unlikely, L("household_size dependants")},
        {L("beneficiary"), Day, L("registered_on residence_expires_on")},
        {L("case_file"), Person, L("beneficiary_id")},
        {L("case_file"), Kept,
         L("id version recorded_at recorded_by number status advisor_id opening_reason closing_reason spell")},
        {L("case_file"), Day, L("opened_on closed_on")},
        {L("counselling_session"), Person, L("beneficiary_id")},
        {L("counselling_session"), Kept, L("id version recorded_at recorded_by advisor_id kind mode attendance")},
        {L("counselling_session"), Instant, L("held_at")},
        {L("counselling_session"), Emptied, L("minutes language note next_step next_step_due next_step_done_on")},
        {L("counselling_session"), Emptied, L("interpreter"), L("none")},
        {L("consent"), Person, L("beneficiary_id")},
        {L("consent"), Kept, L("id recorded_at recorded_by purpose establishment_id decision form certified_by")},
        {L("consent"), Day, L("decided_on expires_on")},
        {L("consent"), Emptied, L("language note")},
        {L("consent"), Emptied, L("interpreter"), L("none")},
        {L("referral"), Person, L("beneficiary_id")},
        {L("referral"), Kept,
         L("id version recorded_at recorded_by establishment_id programme_id intake_id advisor_id status "
           "refusal_reasons outcome dropout_reason")},
        {L("referral"), Journey, L("status_on created_on sent_on reminded_on expires_on outcome_on completed_on")},
        {L("referral"), Emptied, L("message")},
        {L("referral_transition"), Kept,
         L("id referral_id track from_state to_state recorded_at recorded_by reasons undoes")},
        {L("referral_transition"), Journey, L("happened_on")},
        {L("referral_transition"), Emptied, L("note")},
        {L("follow_up"), Person, L("beneficiary_id")},
        {L("follow_up"), Kept, L("id version recorded_at recorded_by months situation evidence")},
        {L("follow_up"), FollowUp, L("checked_on")},
        {L("follow_up"), Emptied, L("note")},
        {L("contact_attempt"), Person, L("beneficiary_id")},
        {L("contact_attempt"), Kept, L("id recorded_at recorded_by mark way result")},
        {L("contact_attempt"), Instant, L("attempted_at")},
        {L("contact_attempt"), Emptied, L("note")},
        {L("seat"), Person, L("beneficiary_id")},
        {L("seat"), Kept, L("id version recorded_at recorded_by intake_id referral_id state")},
        {L("seat"), Instant, L("since")},
        {L("seat"), Day, L("expires_on")},
        {L("rights_request"), Person, L("beneficiary_id")},
        {L("rights_request"), Kept,
         L("id version recorded_at recorded_by kind channel purposes state answered_by person_version")},
        {L("rights_request"), Day, L("received_on due_on answered_on")},
        {L("rights_request"), Emptied, L("details")},
        {L("rights_request"), Emptied, L("reason"), erasedName},
        {L("erasure_person"), Person, L("beneficiary_id")},
        {L("erasure_person"), Kept, L("id recorded_at recorded_by erasure_id number state")},
        // Whose an entry of a ledger was before a merge: figures of a past date ask it.
        {L("ledger_move"), Person, L("from_id")},
        {L("ledger_move"), Kept, L("row_id moved_at")},
    };
}

std::vector<DataClass> thatGo() {
    using enum Fate;
    return {
        {L("draft"), Row, L("owner_id kind subject_id body saved_at")},
        {L("plan"), Row, L("id version recorded_at recorded_by beneficiary_id choices goal")},
        {L("plan_action"), Row,
         L("id version recorded_at recorded_by beneficiary_id description owner_id due_on done_on cancelled_on")},
        {L("letter"), Row,
         L("id recorded_at recorded_by beneficiary_id referral_id kind languages paper discreet reference")},
        {L("attachment"), Row,
         L("id recorded_at recorded_by beneficiary_id document name media size pages checksum removed_at removed_by "
           "thumbnail")},
        {L("attachment_content"), Row, L("attachment_id place bytes")},
        {L("household_member"), Row, L("id version recorded_at recorded_by household_id beneficiary_id left_on")},
        {L("person_link"), Row,
         L("id version recorded_at recorded_by beneficiary_id relative_id relation since_on ended_on")},
        {L("case_restriction"), Row, L("case_id recorded_at recorded_by reason")},
        {L("case_reader"), Row, L("case_id user_id")},
        {L("glass_opening"), Row, L("id beneficiary_id user_id recorded_at ends_at kind reason seen_at seen_by")},
        {L("former_number"), Row, L("id recorded_at recorded_by beneficiary_id number merge_id")},
        {L("person_merge_row"), Row, L("merge_id place record row_id version dropped")},
        {L("person_merge"), Row, L("id recorded_at recorded_by kept_id merged_id kept_version undone_at undone_by")},
        {L("not_same"), Row, L("first_id second_id recorded_at recorded_by")},
        {L("not_household"), Row, L("first_id second_id recorded_at recorded_by")},
        {L("duplicate_pair"), Row,
         L("first_id second_id probability model_probability relation source found_at found_by")},
        {L("import_row"), Row, L("import_id row_id place record version_before version")},
        {L("paper_expiry"), Drawn, L("beneficiary_id document expires_on")},
        {L("person_facts"), Drawn, L("number beneficiary_id body")},
        {L("beneficiary_listing"), Drawn,
         L("beneficiary_id number latin_name arabic_name name_key sex birth_date nationality residence_status "
           "residence_expires_on education_rank arrondissement phone status advisor_id advisor_name registered_on "
           "last_session_on next_step_due")},
        {L("search_token"), Drawn, L("token beneficiary_id")},
    };
}

} // namespace

const std::vector<DataClass>& dataClasses() {
    static const std::vector<DataClass> all = [] {
        std::vector<DataClass> classes = ofTheDesk();
        for (const auto& part : {ofPersons(), thatGo()})
            classes.insert(classes.end(), part.begin(), part.end());
        return classes;
    }();
    return all;
}

} // namespace tawjih::rights
