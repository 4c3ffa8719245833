<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Accounts</name>
    <message>
        <source>Computing the key</source>
        <translation>Computing the key</translation>
    </message>
</context>
<context>
    <name>BeneficiaryFields</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Given name</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Given name in Arabic</source>
        <translation>Given name in Arabic</translation>
    </message>
    <message>
        <source>Family name in Arabic</source>
        <translation>Family name in Arabic</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationality</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Residence status</source>
        <translation>Residence status</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>Number of the document</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>Other phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Preferred way</source>
        <translation>Preferred way</translation>
    </message>
    <message>
        <source>Safe to contact</source>
        <translation>Safe to contact</translation>
    </message>
    <message>
        <source>Note on contact</source>
        <translation>Note on contact</translation>
    </message>
    <message>
        <source>Arrondissement</source>
        <translation>Arrondissement</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>Marital status</translation>
    </message>
    <message>
        <source>Persons in the household</source>
        <translation>Persons in the household</translation>
    </message>
    <message>
        <source>Dependants</source>
        <translation>Dependants</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>Diploma</translation>
    </message>
    <message>
        <source>Equivalence in Morocco</source>
        <translation>Equivalence in Morocco</translation>
    </message>
    <message>
        <source>Earlier training</source>
        <translation>Earlier training</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Trade practised</source>
        <translation>Trade practised</translation>
    </message>
    <message>
        <source>Years of practice</source>
        <translation>Years of practice</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Wishes</translation>
    </message>
    <message>
        <source>Constraints</source>
        <translation>Constraints</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Sent by</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
</context>
<context>
    <name>BeneficiaryForm</name>
    <message>
        <source>Other nationality</source>
        <translation>Other nationality</translation>
    </message>
    <message>
        <source>First wish</source>
        <translation>First wish</translation>
    </message>
    <message>
        <source>Second wish</source>
        <translation>Second wish</translation>
    </message>
    <message>
        <source>Third wish</source>
        <translation>Third wish</translation>
    </message>
</context>
<context>
    <name>BeneficiaryList</name>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationality</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>Residence</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>Arrondissement</source>
        <translation>Arrondissement</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>Advisor</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Last session</source>
        <translation>Last session</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
</context>
<context>
    <name>CaseEntries</name>
    <message>
        <source>Next step: %1 – done %2</source>
        <translation>Next step: %1 – done %2</translation>
    </message>
    <message>
        <source>Next step: %1 – %2</source>
        <comment>text and when it is due</comment>
        <translation>Next step: %1 – %2</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>Next step: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and new value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 taken out</source>
        <comment>field and old value</comment>
        <translation>%1: %2 taken out</translation>
    </message>
    <message>
        <source>%1: %2, before: %3</source>
        <translation>%1: %2, before: %3</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registered</translation>
    </message>
    <message numerus="yes">
        <source>Profile: %n field(s) changed</source>
        <translation>
            <numerusform>Profile: %n field changed</numerusform>
            <numerusform>Profile: %n fields changed</numerusform>
        </translation>
    </message>
    <message>
        <source>Case opened: %1</source>
        <translation>Case opened: %1</translation>
    </message>
    <message>
        <source>Case closed: %1</source>
        <translation>Case closed: %1</translation>
    </message>
    <message>
        <source>Case opened again: %1</source>
        <translation>Case opened again: %1</translation>
    </message>
    <message>
        <source>Case: %1</source>
        <comment>its new status</comment>
        <translation>Case: %1</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>Advisor: %1</source>
        <translation>Advisor: %1</translation>
    </message>
    <message>
        <source>Consent to %1: %2</source>
        <comment>purpose and decision</comment>
        <translation>Consent to %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>appointment</source>
        <translation>appointment</translation>
    </message>
    <message numerus="yes">
        <source>No answer for %n day(s): call the centre</source>
        <translation>
            <numerusform>No answer for %n day: call the centre</numerusform>
            <numerusform>No answer for %n days: call the centre</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer expected %1</source>
        <translation>Answer expected %1</translation>
    </message>
    <message>
        <source>recorded %1 by %2</source>
        <translation>recorded %1 by %2</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>Desk created</source>
        <translation>Desk created</translation>
    </message>
    <message>
        <source>Desk unlocked</source>
        <translation>Desk unlocked</translation>
    </message>
    <message>
        <source>Desk locked</source>
        <translation>Desk locked</translation>
    </message>
    <message>
        <source>Desk opened with the recovery code</source>
        <translation>Desk opened with the recovery code</translation>
    </message>
    <message>
        <source>Older copy of the desk accepted</source>
        <translation>Older copy of the desk accepted</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Settings changed</translation>
    </message>
    <message>
        <source>Backup written</source>
        <translation>Backup written</translation>
    </message>
    <message>
        <source>User added</source>
        <translation>User added</translation>
    </message>
    <message>
        <source>User renamed</source>
        <translation>User renamed</translation>
    </message>
    <message>
        <source>Roles of a user changed</source>
        <translation>Roles of a user changed</translation>
    </message>
    <message>
        <source>User suspended</source>
        <translation>User suspended</translation>
    </message>
    <message>
        <source>User restored</source>
        <translation>User restored</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Password changed</translation>
    </message>
    <message>
        <source>Password reset by an administrator</source>
        <translation>Password reset by an administrator</translation>
    </message>
    <message>
        <source>Recovery code renewed</source>
        <translation>Recovery code renewed</translation>
    </message>
    <message>
        <source>Person&apos;s file read</source>
        <translation>Person&apos;s file read</translation>
    </message>
    <message>
        <source>Person registered</source>
        <translation>Person registered</translation>
    </message>
    <message>
        <source>Person&apos;s file changed</source>
        <translation>Person&apos;s file changed</translation>
    </message>
    <message>
        <source>Two files of a person merged</source>
        <translation>Two files of a person merged</translation>
    </message>
    <message>
        <source>Person&apos;s data erased</source>
        <translation>Person&apos;s data erased</translation>
    </message>
    <message>
        <source>List of persons shown</source>
        <translation>List of persons shown</translation>
    </message>
    <message>
        <source>Restricted case opened</source>
        <translation>Restricted case opened</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Consent given</translation>
    </message>
    <message>
        <source>Consent refused</source>
        <translation>Consent refused</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Consent withdrawn</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>Case opened</translation>
    </message>
    <message>
        <source>Case changed</source>
        <translation>Case changed</translation>
    </message>
    <message>
        <source>Case assigned</source>
        <translation>Case assigned</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>Case closed</translation>
    </message>
    <message>
        <source>Case reopened</source>
        <translation>Case reopened</translation>
    </message>
    <message>
        <source>Session recorded</source>
        <translation>Session recorded</translation>
    </message>
    <message>
        <source>Session changed</source>
        <translation>Session changed</translation>
    </message>
    <message>
        <source>Referral prepared</source>
        <translation>Referral prepared</translation>
    </message>
    <message>
        <source>Referral changed</source>
        <translation>Referral changed</translation>
    </message>
    <message>
        <source>Referral moved on</source>
        <translation>Referral moved on</translation>
    </message>
    <message>
        <source>Outcome recorded</source>
        <translation>Outcome recorded</translation>
    </message>
    <message>
        <source>Follow-up planned</source>
        <translation>Follow-up planned</translation>
    </message>
    <message>
        <source>Follow-up recorded</source>
        <translation>Follow-up recorded</translation>
    </message>
    <message>
        <source>Provider changed</source>
        <translation>Provider changed</translation>
    </message>
    <message>
        <source>Training centre changed</source>
        <translation>Training centre changed</translation>
    </message>
    <message>
        <source>Programme changed</source>
        <translation>Programme changed</translation>
    </message>
    <message>
        <source>Catalogue imported</source>
        <translation>Catalogue imported</translation>
    </message>
    <message>
        <source>Persons imported</source>
        <translation>Persons imported</translation>
    </message>
    <message>
        <source>Persons exported</source>
        <translation>Persons exported</translation>
    </message>
    <message>
        <source>Statistics exported</source>
        <translation>Statistics exported</translation>
    </message>
    <message>
        <source>Person&apos;s file printed</source>
        <translation>Person&apos;s file printed</translation>
    </message>
    <message>
        <source>Journal read</source>
        <translation>Journal read</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Beneficiary</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provider</translation>
    </message>
    <message>
        <source>Training centre</source>
        <translation>Training centre</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Referral</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>not said</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>woman</translation>
    </message>
    <message>
        <source>man</source>
        <translation>man</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>phone call</source>
        <translation>phone call</translation>
    </message>
    <message>
        <source>text message</source>
        <translation>text message</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>in person</translation>
    </message>
    <message>
        <source>through somebody else</source>
        <translation>through somebody else</translation>
    </message>
    <message>
        <source>not disclosed</source>
        <translation>not disclosed</translation>
    </message>
    <message>
        <source>registration card</source>
        <translation>registration card</translation>
    </message>
    <message>
        <source>residence card</source>
        <translation>residence card</translation>
    </message>
    <message>
        <source>refugee with card</source>
        <translation>refugee with card</translation>
    </message>
    <message>
        <source>refugee, UNHCR document only</source>
        <translation>refugee, UNHCR document only</translation>
    </message>
    <message>
        <source>asylum seeker</source>
        <translation>asylum seeker</translation>
    </message>
    <message>
        <source>receipt or renewal under way</source>
        <translation>receipt or renewal under way</translation>
    </message>
    <message>
        <source>student</source>
        <translation>student</translation>
    </message>
    <message>
        <source>minor (travel document)</source>
        <translation>minor (travel document)</translation>
    </message>
    <message>
        <source>none or expired</source>
        <translation>none or expired</translation>
    </message>
    <message>
        <source>single</source>
        <translation>single</translation>
    </message>
    <message>
        <source>married</source>
        <translation>married</translation>
    </message>
    <message>
        <source>divorced or separated</source>
        <translation>divorced or separated</translation>
    </message>
    <message>
        <source>widowed</source>
        <translation>widowed</translation>
    </message>
    <message>
        <source>no schooling</source>
        <translation>no schooling</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>primary</translation>
    </message>
    <message>
        <source>6th primary year completed</source>
        <translation>6th primary year completed</translation>
    </message>
    <message>
        <source>collège (lower secondary)</source>
        <translation>collège (lower secondary)</translation>
    </message>
    <message>
        <source>3rd collège year completed</source>
        <translation>3rd collège year completed</translation>
    </message>
    <message>
        <source>lycée (upper secondary)</source>
        <translation>lycée (upper secondary)</translation>
    </message>
    <message>
        <source>2nd bac year completed</source>
        <translation>2nd bac year completed</translation>
    </message>
    <message>
        <source>baccalauréat</source>
        <translation>baccalauréat</translation>
    </message>
    <message>
        <source>higher education</source>
        <translation>higher education</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>not needed</translation>
    </message>
    <message>
        <source>to be requested</source>
        <translation>to be requested</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>requested</translation>
    </message>
    <message>
        <source>obtained</source>
        <translation>obtained</translation>
    </message>
    <message>
        <source>employed</source>
        <translation>employed</translation>
    </message>
    <message>
        <source>self-employed</source>
        <translation>self-employed</translation>
    </message>
    <message>
        <source>unemployed</source>
        <translation>unemployed</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inactive</translation>
    </message>
    <message>
        <source>in studies or training</source>
        <translation>in studies or training</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>A1</source>
        <translation>A1</translation>
    </message>
    <message>
        <source>A2</source>
        <translation>A2</translation>
    </message>
    <message>
        <source>B1</source>
        <translation>B1</translation>
    </message>
    <message>
        <source>B2</source>
        <translation>B2</translation>
    </message>
    <message>
        <source>C1</source>
        <translation>C1</translation>
    </message>
    <message>
        <source>C2</source>
        <translation>C2</translation>
    </message>
    <message>
        <source>mother tongue</source>
        <translation>mother tongue</translation>
    </message>
    <message>
        <source>childcare</source>
        <translation>childcare</translation>
    </message>
    <message>
        <source>transport</source>
        <translation>transport</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>hours</translation>
    </message>
    <message>
        <source>housing</source>
        <translation>housing</translation>
    </message>
    <message>
        <source>health</source>
        <translation>health</translation>
    </message>
    <message>
        <source>language</source>
        <translation>language</translation>
    </message>
    <message>
        <source>needs an income</source>
        <translation>needs an income</translation>
    </message>
    <message>
        <source>residence permit</source>
        <translation>residence permit</translation>
    </message>
    <message>
        <source>passport</source>
        <translation>passport</translation>
    </message>
    <message>
        <source>birth certificate</source>
        <translation>birth certificate</translation>
    </message>
    <message>
        <source>school certificate</source>
        <translation>school certificate</translation>
    </message>
    <message>
        <source>diploma and transcript</source>
        <translation>diploma and transcript</translation>
    </message>
    <message>
        <source>equivalence</source>
        <translation>equivalence</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>photo</translation>
    </message>
    <message>
        <source>medical certificate</source>
        <translation>medical certificate</translation>
    </message>
    <message>
        <source>insurance</source>
        <translation>insurance</translation>
    </message>
    <message>
        <source>guardian&apos;s consent</source>
        <translation>guardian&apos;s consent</translation>
    </message>
    <message>
        <source>sworn translation</source>
        <translation>sworn translation</translation>
    </message>
    <message>
        <source>required</source>
        <translation>required</translation>
    </message>
    <message>
        <source>held</source>
        <translation>held</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>waived</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expired</translation>
    </message>
    <message>
        <source>exact date</source>
        <translation>exact date</translation>
    </message>
    <message>
        <source>year only</source>
        <translation>year only</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimated</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>on hold</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>orientation to training</source>
        <translation>orientation to training</translation>
    </message>
    <message>
        <source>information only</source>
        <translation>information only</translation>
    </message>
    <message>
        <source>sent by a partner</source>
        <translation>sent by a partner</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>came back</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>imported</translation>
    </message>
    <message>
        <source>training or work found</source>
        <translation>training or work found</translation>
    </message>
    <message>
        <source>information given</source>
        <translation>information given</translation>
    </message>
    <message>
        <source>no contact any more</source>
        <translation>no contact any more</translation>
    </message>
    <message>
        <source>left the area</source>
        <translation>left the area</translation>
    </message>
    <message>
        <source>at the person&apos;s request</source>
        <translation>at the person&apos;s request</translation>
    </message>
    <message>
        <source>handed to another service</source>
        <translation>handed to another service</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>duplicate</translation>
    </message>
    <message>
        <source>died</source>
        <translation>died</translation>
    </message>
    <message>
        <source>other</source>
        <translation>other</translation>
    </message>
    <message>
        <source>reception</source>
        <translation>reception</translation>
    </message>
    <message>
        <source>skills assessment</source>
        <translation>skills assessment</translation>
    </message>
    <message>
        <source>career plan</source>
        <translation>career plan</translation>
    </message>
    <message>
        <source>information</source>
        <translation>information</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>follow-up</translation>
    </message>
    <message>
        <source>workshop</source>
        <translation>workshop</translation>
    </message>
    <message>
        <source>help with documents</source>
        <translation>help with documents</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>by phone</translation>
    </message>
    <message>
        <source>by video</source>
        <translation>by video</translation>
    </message>
    <message>
        <source>by message</source>
        <translation>by message</translation>
    </message>
    <message>
        <source>outside the desk</source>
        <translation>outside the desk</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>not known yet</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>seen</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>excused</translation>
    </message>
    <message>
        <source>cancelled by the desk</source>
        <translation>cancelled by the desk</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>did not come</translation>
    </message>
    <message>
        <source>OFPPT</source>
        <translation>OFPPT</translation>
    </message>
    <message>
        <source>Entraide Nationale</source>
        <translation>Entraide Nationale</translation>
    </message>
    <message>
        <source>Handicrafts</source>
        <translation>Handicrafts</translation>
    </message>
    <message>
        <source>apprenticeship attestation</source>
        <translation>apprenticeship attestation</translation>
    </message>
    <message>
        <source>spécialisation</source>
        <translation>spécialisation</translation>
    </message>
    <message>
        <source>qualification</source>
        <translation>qualification</translation>
    </message>
    <message>
        <source>technician</source>
        <translation>technician</translation>
    </message>
    <message>
        <source>specialised technician</source>
        <translation>specialised technician</translation>
    </message>
    <message>
        <source>vocational baccalauréat</source>
        <translation>vocational baccalauréat</translation>
    </message>
    <message>
        <source>introduction or short course</source>
        <translation>introduction or short course</translation>
    </message>
    <message>
        <source>in a centre</source>
        <translation>in a centre</translation>
    </message>
    <message>
        <source>alternating training</source>
        <translation>alternating training</translation>
    </message>
    <message>
        <source>apprenticeship</source>
        <translation>apprenticeship</translation>
    </message>
    <message>
        <source>keep a record</source>
        <translation>keep a record</translation>
    </message>
    <message>
        <source>share with a named centre</source>
        <translation>share with a named centre</translation>
    </message>
    <message>
        <source>be contacted for follow-up</source>
        <translation>be contacted for follow-up</translation>
    </message>
    <message>
        <source>anonymised statistics</source>
        <translation>anonymised statistics</translation>
    </message>
    <message>
        <source>transfer abroad</source>
        <translation>transfer abroad</translation>
    </message>
    <message>
        <source>given</source>
        <translation>given</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>written</source>
        <translation>written</translation>
    </message>
    <message>
        <source>verbal, certified by the advisor</source>
        <translation>verbal, certified by the advisor</translation>
    </message>
    <message>
        <source>no interpreter</source>
        <translation>no interpreter</translation>
    </message>
    <message>
        <source>professional interpreter</source>
        <translation>professional interpreter</translation>
    </message>
    <message>
        <source>colleague</source>
        <translation>colleague</translation>
    </message>
    <message>
        <source>relative or friend</source>
        <translation>relative or friend</translation>
    </message>
    <message>
        <source>interpreter by phone</source>
        <translation>interpreter by phone</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>day, month, year</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>month, day, year</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>year, month, day</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>persons</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>sessions</translation>
    </message>
    <message>
        <source>referrals</source>
        <translation>referrals</translation>
    </message>
    <message>
        <source>Identifier in the other system</source>
        <translation>Identifier in the other system</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Given name</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Given name in Arabic</source>
        <translation>Given name in Arabic</translation>
    </message>
    <message>
        <source>Family name in Arabic</source>
        <translation>Family name in Arabic</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Birth date</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationality</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>Other phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Address, second line</source>
        <translation>Address, second line</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postal code</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>Arrondissement</source>
        <translation>Arrondissement</translation>
    </message>
    <message>
        <source>Residence status</source>
        <translation>Residence status</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Document number</translation>
    </message>
    <message>
        <source>Residence permit expires on</source>
        <translation>Residence permit expires on</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>Marital status</translation>
    </message>
    <message>
        <source>Household size</source>
        <translation>Household size</translation>
    </message>
    <message>
        <source>Dependants</source>
        <translation>Dependants</translation>
    </message>
    <message>
        <source>School level</source>
        <translation>School level</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>Diploma</translation>
    </message>
    <message>
        <source>Earlier training</source>
        <translation>Earlier training</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Trade</translation>
    </message>
    <message>
        <source>Years of practice</source>
        <translation>Years of practice</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Employment</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Sent by</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Registered on</translation>
    </message>
    <message>
        <source>Case number or identifier</source>
        <translation>Case number or identifier</translation>
    </message>
    <message>
        <source>Date of the session</source>
        <translation>Date of the session</translation>
    </message>
    <message>
        <source>Time of the session</source>
        <translation>Time of the session</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Kind of session</source>
        <translation>Kind of session</translation>
    </message>
    <message>
        <source>How it was held</source>
        <translation>How it was held</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Language of the session</source>
        <translation>Language of the session</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>Referred on</source>
        <translation>Referred on</translation>
    </message>
    <message>
        <source>Status of the referral</source>
        <translation>Status of the referral</translation>
    </message>
    <message>
        <source>Date of the answer</source>
        <translation>Date of the answer</translation>
    </message>
    <message>
        <source>Reason for refusal</source>
        <translation>Reason for refusal</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Date of the outcome</source>
        <translation>Date of the outcome</translation>
    </message>
    <message>
        <source>Reason for dropping out</source>
        <translation>Reason for dropping out</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>already there</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>invalid</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>a quotation mark is not closed</translation>
    </message>
    <message>
        <source>a cell is too long</source>
        <translation>a cell is too long</translation>
    </message>
    <message>
        <source>the row is too long</source>
        <translation>the row is too long</translation>
    </message>
    <message>
        <source>the row has too many cells</source>
        <translation>the row has too many cells</translation>
    </message>
    <message>
        <source>some characters are not text</source>
        <translation>some characters are not text</translation>
    </message>
    <message>
        <source>more cells than there are columns</source>
        <translation>more cells than there are columns</translation>
    </message>
    <message>
        <source>fewer cells than there are columns</source>
        <translation>fewer cells than there are columns</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>not a date</translation>
    </message>
    <message>
        <source>no such day</source>
        <translation>no such day</translation>
    </message>
    <message>
        <source>in the future</source>
        <translation>in the future</translation>
    </message>
    <message>
        <source>out of range</source>
        <translation>out of range</translation>
    </message>
    <message>
        <source>value not known</source>
        <translation>value not known</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>not a number</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>not readable</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>too long</translation>
    </message>
    <message>
        <source>contradicts another column</source>
        <translation>contradicts another column</translation>
    </message>
    <message>
        <source>no such person on record</source>
        <translation>no such person on record</translation>
    </message>
    <message>
        <source>no such training centre in the catalogue</source>
        <translation>no such training centre in the catalogue</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>UTF-16, little-endian</source>
        <translation>UTF-16, little-endian</translation>
    </message>
    <message>
        <source>UTF-16, big-endian</source>
        <translation>UTF-16, big-endian</translation>
    </message>
    <message>
        <source>Windows-1252 (Western)</source>
        <translation>Windows-1252 (Western)</translation>
    </message>
    <message>
        <source>Windows-1256 (Arabic)</source>
        <translation>Windows-1256 (Arabic)</translation>
    </message>
    <message>
        <source>the file says so</source>
        <translation>the file says so</translation>
    </message>
    <message>
        <source>every letter is well-formed</source>
        <translation>every letter is well-formed</translation>
    </message>
    <message>
        <source>two bytes for each character</source>
        <translation>two bytes for each character</translation>
    </message>
    <message>
        <source>guessed from Arabic words</source>
        <translation>guessed from Arabic words</translation>
    </message>
    <message>
        <source>guessed from accented letters</source>
        <translation>guessed from accented letters</translation>
    </message>
    <message>
        <source>only plain Latin letters</source>
        <translation>only plain Latin letters</translation>
    </message>
    <message>
        <source>Registrations by month</source>
        <translation>Registrations by month</translation>
    </message>
    <message>
        <source>From registration to employment</source>
        <translation>From registration to employment</translation>
    </message>
    <message>
        <source>Referrals by provider and status</source>
        <translation>Referrals by provider and status</translation>
    </message>
    <message>
        <source>Outcomes by provider</source>
        <translation>Outcomes by provider</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Counselled</source>
        <translation>Counselled</translation>
    </message>
    <message>
        <source>Oriented</source>
        <translation>Oriented</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Admitted</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Enrolled</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>Certified</translation>
    </message>
    <message>
        <source>Employed at 6 months</source>
        <translation>Employed at 6 months</translation>
    </message>
    <message>
        <source>Employed at 12 months</source>
        <translation>Employed at 12 months</translation>
    </message>
    <message>
        <source>returning</source>
        <translation>returning</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>This quarter</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>School year</translation>
    </message>
    <message>
        <source>Project year</source>
        <translation>Project year</translation>
    </message>
    <message>
        <source>Calendar year</source>
        <translation>Calendar year</translation>
    </message>
    <message>
        <source>Since the desk opened</source>
        <translation>Since the desk opened</translation>
    </message>
    <message>
        <source>Dates of your choice</source>
        <translation>Dates of your choice</translation>
    </message>
    <message>
        <source>in further training</source>
        <translation>in further training</translation>
    </message>
    <message>
        <source>seeking work</source>
        <translation>seeking work</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>unreachable</translation>
    </message>
    <message>
        <source>as the person says</source>
        <translation>as the person says</translation>
    </message>
    <message>
        <source>confirmed by a partner</source>
        <translation>confirmed by a partner</translation>
    </message>
    <message>
        <source>document seen</source>
        <translation>document seen</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>sent</translation>
    </message>
    <message>
        <source>under review</source>
        <translation>under review</translation>
    </message>
    <message>
        <source>on the waiting list</source>
        <translation>on the waiting list</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepted</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>admitted</translation>
    </message>
    <message>
        <source>enrolled</source>
        <translation>enrolled</translation>
    </message>
    <message>
        <source>attending</source>
        <translation>attending</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>completed</translation>
    </message>
    <message>
        <source>certified</source>
        <translation>certified</translation>
    </message>
    <message>
        <source>dropped out</source>
        <translation>dropped out</translation>
    </message>
    <message>
        <source>never came</source>
        <translation>never came</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>excluded</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>already employed</source>
        <translation>already employed</translation>
    </message>
    <message>
        <source>already in training</source>
        <translation>already in training</translation>
    </message>
    <message>
        <source>not eligible</source>
        <translation>not eligible</translation>
    </message>
    <message>
        <source>not mobile</source>
        <translation>not mobile</translation>
    </message>
    <message>
        <source>not interested</source>
        <translation>not interested</translation>
    </message>
    <message>
        <source>obstacles around (childcare, housing, health…)</source>
        <translation>obstacles around (childcare, housing, health…)</translation>
    </message>
    <message>
        <source>session full</source>
        <translation>session full</translation>
    </message>
    <message>
        <source>income or work</source>
        <translation>income or work</translation>
    </message>
    <message>
        <source>housing or move</source>
        <translation>housing or move</translation>
    </message>
    <message>
        <source>onward migration</source>
        <translation>onward migration</translation>
    </message>
    <message>
        <source>papers expired</source>
        <translation>papers expired</translation>
    </message>
    <message>
        <source>course mismatch</source>
        <translation>course mismatch</translation>
    </message>
    <message>
        <source>discrimination</source>
        <translation>discrimination</translation>
    </message>
    <message>
        <source>exclusion</source>
        <translation>exclusion</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>Advisor</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>New person</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>New session</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Refer</translation>
    </message>
    <message>
        <source>Find everything</source>
        <translation>Find everything</translation>
    </message>
    <message>
        <source>Filter this page</source>
        <translation>Filter this page</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>What is this?</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>Change my password</translation>
    </message>
    <message>
        <source>About Tawjih</source>
        <translation>About Tawjih</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>Lock the desk</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Centre</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>How it was said</source>
        <translation>How it was said</translation>
    </message>
    <message>
        <source>Explained in</source>
        <translation>Explained in</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>Holds until (empty: no end)</source>
        <translation>Holds until (empty: no end)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>Consents</name>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>not asked</translation>
    </message>
    <message>
        <source>given</source>
        <translation>given</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expired</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>yesterday</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>Too many attempts. Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>Too many attempts. Wait %n second, then try again.</numerusform>
            <numerusform>Too many attempts. Wait %n seconds, then try again.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file cannot be read as a table from line %1 on. Nothing was taken in. Correct that line, or save the file again as CSV.</source>
        <translation>The file cannot be read as a table from line %1 on. Nothing was taken in. Correct that line, or save the file again as CSV.</translation>
    </message>
    <message>
        <source>The desk could not do this. Nothing was changed. Try again; if it happens again, lock and reopen the desk.</source>
        <translation>The desk could not do this. Nothing was changed. Try again; if it happens again, lock and reopen the desk.</translation>
    </message>
    <message>
        <source>Another task is writing to the desk. Nothing was changed. Try again when it has finished.</source>
        <translation>Another task is writing to the desk. Nothing was changed. Try again when it has finished.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved, and what you typed is still here. Free some space, then save again.</source>
        <translation>The disk is full. Nothing was saved, and what you typed is still here. Free some space, then save again.</translation>
    </message>
    <message>
        <source>The desk&apos;s folder cannot be written to. You can read, but not save. Check the permissions of the folder or the lock of the medium.</source>
        <translation>The desk&apos;s folder cannot be written to. You can read, but not save. Check the permissions of the folder or the lock of the medium.</translation>
    </message>
    <message>
        <source>The disk stopped answering. What was saved before is safe. Check that the disk or key is plugged in, then try again.</source>
        <translation>The disk stopped answering. What was saved before is safe. Check that the disk or key is plugged in, then try again.</translation>
    </message>
    <message>
        <source>The computer is out of memory. Nothing was changed. Close other programs, then try again.</source>
        <translation>The computer is out of memory. Nothing was changed. Close other programs, then try again.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Stopped. Nothing was changed.</translation>
    </message>
    <message>
        <source>The desk refused this record because it contradicts another. Nothing was changed. Refresh, then try again.</source>
        <translation>The desk refused this record because it contradicts another. Nothing was changed. Refresh, then try again.</translation>
    </message>
    <message>
        <source>This record is no longer here. Refresh the list.</source>
        <translation>This record is no longer here. Refresh the list.</translation>
    </message>
    <message>
        <source>Somebody changed this record since you opened it. Nothing was overwritten. Compare both, then choose.</source>
        <translation>Somebody changed this record since you opened it. Nothing was overwritten. Compare both, then choose.</translation>
    </message>
    <message>
        <source>There is no desk in this folder. Choose the folder whose name ends in .tawjih, or create a new desk.</source>
        <translation>There is no desk in this folder. Choose the folder whose name ends in .tawjih, or create a new desk.</translation>
    </message>
    <message>
        <source>The desk&apos;s file is empty: it was damaged. Nothing was written. Restore the latest backup into a new folder.</source>
        <translation>The desk&apos;s file is empty: it was damaged. Nothing was written. Restore the latest backup into a new folder.</translation>
    </message>
    <message>
        <source>The desk&apos;s file is damaged. Nothing was written. Keep the folder as it is and restore the latest backup into a new one.</source>
        <translation>The desk&apos;s file is damaged. Nothing was written. Keep the folder as it is and restore the latest backup into a new one.</translation>
    </message>
    <message>
        <source>The file in this folder is not encrypted, so it is not the desk&apos;s. It was not opened. Tell the person responsible for data protection.</source>
        <translation>The file in this folder is not encrypted, so it is not the desk&apos;s. It was not opened. Tell the person responsible for data protection.</translation>
    </message>
    <message>
        <source>The file in this folder does not belong to this desk. It was not opened. Check which folder or backup it came from.</source>
        <translation>The file in this folder does not belong to this desk. It was not opened. Check which folder or backup it came from.</translation>
    </message>
    <message>
        <source>This desk was written by a newer version of Tawjih. Nothing was changed. Update Tawjih on this computer to open it.</source>
        <translation>This desk was written by a newer version of Tawjih. Nothing was changed. Update Tawjih on this computer to open it.</translation>
    </message>
    <message>
        <source>This desk is older than the last one opened here: an old copy was put back. Nothing was changed. Look for the current folder before going on.</source>
        <translation>This desk is older than the last one opened here: an old copy was put back. Nothing was changed. Look for the current folder before going on.</translation>
    </message>
    <message>
        <source>This desk is already open in another window or on another computer. Close it there first.</source>
        <translation>This desk is already open in another window or on another computer. Close it there first.</translation>
    </message>
    <message>
        <source>There is already something in this folder. It was not touched. Choose another place or name.</source>
        <translation>There is already something in this folder. It was not touched. Choose another place or name.</translation>
    </message>
    <message>
        <source>Encryption is not available in this installation, so nothing was opened. Install Tawjih again.</source>
        <translation>Encryption is not available in this installation, so nothing was opened. Install Tawjih again.</translation>
    </message>
    <message>
        <source>The desk could not be brought to this version. It is as it was before. Use the earlier version and tell whoever looks after Tawjih.</source>
        <translation>The desk could not be brought to this version. It is as it was before. Use the earlier version and tell whoever looks after Tawjih.</translation>
    </message>
    <message>
        <source>The name or the password is not right.</source>
        <translation>The name or the password is not right.</translation>
    </message>
    <message>
        <source>This password is too easy to guess. Use at least 12 characters: four unrelated words are good and easy to remember.</source>
        <translation>This password is too easy to guess. Use at least 12 characters: four unrelated words are good and easy to remember.</translation>
    </message>
    <message>
        <source>The desk&apos;s key file is damaged in both copies. The records themselves are not touched. Restore the key file from a backup.</source>
        <translation>The desk&apos;s key file is damaged in both copies. The records themselves are not touched. Restore the key file from a backup.</translation>
    </message>
    <message>
        <source>Your role does not include this. Nothing was changed. Ask a supervisor or the administrator.</source>
        <translation>Your role does not include this. Nothing was changed. Ask a supervisor or the administrator.</translation>
    </message>
    <message>
        <source>The last administrator stays. Nothing was changed. Name another one first.</source>
        <translation>The last administrator stays. Nothing was changed. Name another one first.</translation>
    </message>
    <message>
        <source>This is not the recovery code of this desk. Check each group against the printed sheet.</source>
        <translation>This is not the recovery code of this desk. Check each group against the printed sheet.</translation>
    </message>
    <message>
        <source>Some fields need your attention. Nothing was saved yet.</source>
        <translation>Some fields need your attention. Nothing was saved yet.</translation>
    </message>
    <message>
        <source>The person has not consented to share data with this recipient. Nothing was sent. Record the consent first.</source>
        <translation>The person has not consented to share data with this recipient. Nothing was sent. Record the consent first.</translation>
    </message>
    <message>
        <source>This step is not possible from the present status. Nothing was changed. Refresh to see where it stands.</source>
        <translation>This step is not possible from the present status. Nothing was changed. Refresh to see where it stands.</translation>
    </message>
    <message>
        <source>This file cannot be read. Nothing was taken in. Check that it exists and that you may open it.</source>
        <translation>This file cannot be read. Nothing was taken in. Check that it exists and that you may open it.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>This is needed.</translation>
    </message>
    <message>
        <source>This is not written as expected.</source>
        <translation>This is not written as expected.</translation>
    </message>
    <message>
        <source>This value is too low or too high.</source>
        <translation>This value is too low or too high.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Choose one from the list.</translation>
    </message>
    <message>
        <source>This date is still to come.</source>
        <translation>This date is still to come.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>This is too long.</translation>
    </message>
    <message>
        <source>This is already in use.</source>
        <translation>This is already in use.</translation>
    </message>
    <message>
        <source>This contradicts another field.</source>
        <translation>This contradicts another field.</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>persons</source>
        <translation>persons</translation>
    </message>
    <message>
        <source>no news yet</source>
        <translation>no news yet</translation>
    </message>
    <message>
        <source>New: persons whose first registration at the desk falls in the month. Returning: cases re-opened in the month. The choice of a provider does not apply.</source>
        <translation>New: persons whose first registration at the desk falls in the month. Returning: cases re-opened in the month. The choice of a provider does not apply.</translation>
    </message>
    <message>
        <source>Unique persons whose first registration falls in the period, and how far they have come since, whenever that was. Whoever reached a step counts at the steps before. With a provider chosen, the steps from orientation on count that provider&apos;s referrals only.</source>
        <translation>Unique persons whose first registration falls in the period, and how far they have come since, whenever that was. Whoever reached a step counts at the steps before. With a provider chosen, the steps from orientation on count that provider&apos;s referrals only.</translation>
    </message>
    <message>
        <source>Requests sent in the period, by where they stand today. Drafts are not counted; a person may have several requests. Shares are of the requests that no longer wait for an answer.</source>
        <translation>Requests sent in the period, by where they stand today. Drafts are not counted; a person may have several requests. Shares are of the requests that no longer wait for an answer.</translation>
    </message>
    <message>
        <source>Accepted requests that were sent in the period, by where the training stands today. Shares leave out those of which there is no news yet.</source>
        <translation>Accepted requests that were sent in the period, by where the training stands today. Shares leave out those of which there is no news yet.</translation>
    </message>
    <message>
        <source>Persons whose first registration falls in the period.</source>
        <translation>Persons whose first registration falls in the period.</translation>
    </message>
    <message>
        <source>Those who were seen at a counselling session at least once, or were referred; of those registered.</source>
        <translation>Those who were seen at a counselling session at least once, or were referred; of those registered.</translation>
    </message>
    <message>
        <source>Those for whom at least one request was sent to a training centre; of those counselled.</source>
        <translation>Those for whom at least one request was sent to a training centre; of those counselled.</translation>
    </message>
    <message>
        <source>Those whom a centre admitted, even if they never came; of those oriented.</source>
        <translation>Those whom a centre admitted, even if they never came; of those oriented.</translation>
    </message>
    <message>
        <source>Those who enrolled and attended the first classes, even if they left later; of those admitted.</source>
        <translation>Those who enrolled and attended the first classes, even if they left later; of those admitted.</translation>
    </message>
    <message>
        <source>Those who attended to the end and met the requirements; of those enrolled.</source>
        <translation>Those who attended to the end and met the requirements; of those enrolled.</translation>
    </message>
    <message>
        <source>Those who hold the certificate; of those who completed.</source>
        <translation>Those who hold the certificate; of those who completed.</translation>
    </message>
    <message>
        <source>Those found employed or self-employed at the follow-up six months after completing; of those who completed and whose situation is known. Not asked, unreachable and gone from the area are unknown, never counted as not employed.</source>
        <translation>Those found employed or self-employed at the follow-up six months after completing; of those who completed and whose situation is known. Not asked, unreachable and gone from the area are unknown, never counted as not employed.</translation>
    </message>
    <message>
        <source>Those found employed or self-employed at the follow-up twelve months after completing; of those who completed and whose situation is known. Not asked, unreachable and gone from the area are unknown, never counted as not employed.</source>
        <translation>Those found employed or self-employed at the follow-up twelve months after completing; of those who completed and whose situation is known. Not asked, unreachable and gone from the area are unknown, never counted as not employed.</translation>
    </message>
</context>
<context>
    <name>FigureTable</name>
    <message>
        <source>%1: fewer than five, not published. %2: withheld, because a small number could be worked out from it. Each table is protected by itself; several tables together are not checked yet.</source>
        <translation>%1: fewer than five, not published. %2: withheld, because a small number could be worked out from it. Each table is protected by itself; several tables together are not checked yet.</translation>
    </message>
    <message>
        <source>awaiting an answer</source>
        <translation>awaiting an answer</translation>
    </message>
    <message>
        <source>in training</source>
        <translation>in training</translation>
    </message>
    <message>
        <source>%1 of %2 persons oriented completed a training: %3</source>
        <translation>%1 of %2 persons oriented completed a training: %3</translation>
    </message>
    <message>
        <source>%1 of %2 registrations are new persons; the busiest month was %3</source>
        <translation>%1 of %2 registrations are new persons; the busiest month was %3</translation>
    </message>
    <message>
        <source>%1 of %2 answered requests were accepted; most go to %3</source>
        <translation>%1 of %2 answered requests were accepted; most go to %3</translation>
    </message>
    <message>
        <source>%1 of %2 trainings that ended were completed; best at %3</source>
        <translation>%1 of %2 trainings that ended were completed; best at %3</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>of</source>
        <translation>of</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provider</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Import of %1</source>
        <translation>Import of %1</translation>
    </message>
    <message>
        <source>Content: %1</source>
        <translation>Content: %1</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Already there</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Invalid</translation>
    </message>
    <message>
        <source>New, with values left out</source>
        <translation>New, with values left out</translation>
    </message>
    <message>
        <source>The file has no birth dates: they are kept as not said.</source>
        <translation>The file has no birth dates: they are kept as not said.</translation>
    </message>
    <message>
        <source>Columns not imported: %1</source>
        <translation>Columns not imported: %1</translation>
    </message>
    <message>
        <source>Line %1: %2 (%3)</source>
        <translation>Line %1: %2 (%3)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Reasons</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Beneficiaries</source>
        <translation>Beneficiaries</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Referrals</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistics</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Users</translation>
    </message>
</context>
<context>
    <name>PasswordText</name>
    <message>
        <source>A good password.</source>
        <translation>A good password.</translation>
    </message>
    <message>
        <source>At least 12 characters. Four unrelated words are good.</source>
        <translation>At least 12 characters. Four unrelated words are good.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>This is too long.</translation>
    </message>
    <message>
        <source>Too easy to guess: known words, rows of keys, repetitions.</source>
        <translation>Too easy to guess: known words, rows of keys, repetitions.</translation>
    </message>
    <message>
        <source>Too close to the name, the login or the desk.</source>
        <translation>Too close to the name, the login or the desk.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>The two passwords are not the same.</translation>
    </message>
</context>
<context>
    <name>PersonText</name>
    <message>
        <source>about %1</source>
        <comment>a birth year or an age</comment>
        <translation>about %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>language and level</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>expired %1</source>
        <comment>…3 days ago</comment>
        <translation>expired %1</translation>
    </message>
    <message>
        <source>expires %1</source>
        <comment>…in 88 days</comment>
        <translation>expires %1</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>age</comment>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>residence title</comment>
        <translation>%1 until %2</translation>
    </message>
    <message>
        <source>%1 (mother tongue)</source>
        <translation>%1 (mother tongue)</translation>
    </message>
    <message>
        <source>%1 %2 (written %3)</source>
        <translation>%1 %2 (written %3)</translation>
    </message>
</context>
<context>
    <name>RowIssue</name>
    <message>
        <source>%1: %2</source>
        <comment>a column and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>RowReport</name>
    <message>
        <source>same as line ⁨%1⁩</source>
        <translation>same as line ⁨%1⁩</translation>
    </message>
    <message>
        <source>on record</source>
        <translation>on record</translation>
    </message>
</context>
<context>
    <name>SessionDialog</name>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::AboutDialog</name>
    <message>
        <source>About Tawjih</source>
        <translation>About Tawjih</translation>
    </message>
    <message>
        <source>Records of migrant information and orientation desks: from the first visit to training and work. Everything stays encrypted on this computer.</source>
        <translation>Records of migrant information and orientation desks: from the first visit to training and work. Everything stays encrypted on this computer.</translation>
    </message>
    <message>
        <source>SQLCipher %1 · SQLite %2 · Qt %3</source>
        <translation>SQLCipher %1 · SQLite %2 · Qt %3</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>Free software under the GNU General Public License, version 3 or later, without any warranty.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::AccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>Add an account</translation>
    </message>
    <message>
        <source>Change the roles</source>
        <translation>Change the roles</translation>
    </message>
    <message>
        <source>Give a first password again</source>
        <translation>Give a first password again</translation>
    </message>
    <message>
        <source>Add the account</source>
        <translation>Add the account</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Set the password</translation>
    </message>
    <message>
        <source>Name, as colleagues see it</source>
        <translation>Name, as colleagues see it</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>First password</translation>
    </message>
    <message>
        <source>They must choose their own at the first opening.</source>
        <translation>They must choose their own at the first opening.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Registers persons, holds sessions, refers.</source>
        <translation>Registers persons, holds sessions, refers.</translation>
    </message>
    <message>
        <source>Sees all cases and statistics, imports and exports.</source>
        <translation>Sees all cases and statistics, imports and exports.</translation>
    </message>
    <message>
        <source>Looks after accounts, settings and backups; sees no case by that alone.</source>
        <translation>Looks after accounts, settings and backups; sees no case by that alone.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ActionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::AdministratorStep</name>
    <message>
        <source>The first account</source>
        <translation>The first account</translation>
    </message>
    <message>
        <source>Whoever looks after the desk: accounts, backups, settings. More accounts can be added later.</source>
        <translation>Whoever looks after the desk: accounts, backups, settings. More accounts can be added later.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Password again</translation>
    </message>
    <message>
        <source>Short, such as a.benali</source>
        <translation>Short, such as a.benali</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::AssignDialog</name>
    <message>
        <source>Advisor</source>
        <translation>Advisor</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nobody yet</translation>
    </message>
    <message>
        <source>Assign the case</source>
        <translation>Assign the case</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Assign</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::BeneficiariesPage</name>
    <message>
        <source>The registration was given up.</source>
        <translation>The registration was given up.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Whose? Find the person and open their case first.</source>
        <translation>Whose? Find the person and open their case first.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::BeneficiaryForm</name>
    <message>
        <source>Contact and papers</source>
        <translation>Contact and papers</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>School and work</source>
        <translation>School and work</translation>
    </message>
    <message>
        <source>Wishes and constraints</source>
        <translation>Wishes and constraints</translation>
    </message>
    <message>
        <source>Documents and remarks</source>
        <translation>Documents and remarks</translation>
    </message>
    <message>
        <source>A name in one script is enough.</source>
        <translation>A name in one script is enough.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::BeneficiaryListView</name>
    <message>
        <source>%1 · %2 s</source>
        <translation>%1 · %2 s</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody fits. Try fewer words or filters, or register the person.</source>
        <translation>Nobody fits. Try fewer words or filters, or register the person.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>Nobody is registered yet. Begin with the first person.</source>
        <translation>Nobody is registered yet. Begin with the first person.</translation>
    </message>
    <message>
        <source>Beneficiaries</source>
        <translation>Beneficiaries</translation>
    </message>
    <message>
        <source>New person (%1)</source>
        <translation>New person (%1)</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Choose columns</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::BirthField</name>
    <message>
        <source>Estimated</source>
        <translation>Estimated</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::CaseView</name>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Referrals</translation>
    </message>
    <message>
        <source>%1 of 5 consents</source>
        <translation>%1 of 5 consents</translation>
    </message>
    <message>
        <source>no advisor yet</source>
        <translation>no advisor yet</translation>
    </message>
    <message>
        <source>advisor: %1</source>
        <translation>advisor: %1</translation>
    </message>
    <message>
        <source>Open the case again…</source>
        <translation>Open the case again…</translation>
    </message>
    <message>
        <source>Assign the case…</source>
        <translation>Assign the case…</translation>
    </message>
    <message>
        <source>Put the case on hold</source>
        <translation>Put the case on hold</translation>
    </message>
    <message>
        <source>Resume the case</source>
        <translation>Resume the case</translation>
    </message>
    <message>
        <source>Close the case…</source>
        <translation>Close the case…</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>More about the case</source>
        <translation>More about the case</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>New session</translation>
    </message>
    <message>
        <source>New session (%1)</source>
        <translation>New session (%1)</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Refer</translation>
    </message>
    <message>
        <source>Refer (%1)</source>
        <translation>Refer (%1)</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>No session yet. Begin with the first one.</source>
        <translation>No session yet. Begin with the first one.</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>Nothing has changed yet.</translation>
    </message>
    <message>
        <source>Parts of the case</source>
        <translation>Parts of the case</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::CaseloadModel</name>
    <message>
        <source>No next step</source>
        <translation>No next step</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::CatalogueDialog</name>
    <message>
        <source>Provider</source>
        <translation>Provider</translation>
    </message>
    <message>
        <source>Training centre</source>
        <translation>Training centre</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>Name in French</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>Name in Arabic</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Name in English</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Arrondissement</source>
        <translation>Arrondissement</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Trade</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Where it takes place</source>
        <translation>Where it takes place</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Where this was read or who said it</source>
        <translation>Where this was read or who said it</translation>
    </message>
    <message>
        <source>Date of the source</source>
        <translation>Date of the source</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Verified by</translation>
    </message>
    <message>
        <source>Empty while nobody checked it with the centre</source>
        <translation>Empty while nobody checked it with the centre</translation>
    </message>
    <message>
        <source>Offered at present</source>
        <translation>Offered at present</translation>
    </message>
    <message>
        <source>Save the entry</source>
        <translation>Save the entry</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Show the saved entry</source>
        <translation>Show the saved entry</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::CatalogueModel</name>
    <message>
        <source>%1 (no longer offered)</source>
        <translation>%1 (no longer offered)</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>not verified</translation>
    </message>
    <message>
        <source>verified by %1</source>
        <translation>verified by %1</translation>
    </message>
    <message>
        <source>Provider, centre, programme</source>
        <translation>Provider, centre, programme</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verified</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::CataloguePage</name>
    <message numerus="yes">
        <source>%n programme(s)</source>
        <translation>
            <numerusform>%n programme</numerusform>
            <numerusform>%n programmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Training centre</source>
        <translation>Training centre</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provider</translation>
    </message>
    <message>
        <source>Add a programme to this centre</source>
        <translation>Add a programme to this centre</translation>
    </message>
    <message>
        <source>Add a training centre of this provider</source>
        <translation>Add a training centre of this provider</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>Add a provider</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Entries that nobody checked with the centre say so.</source>
        <translation>Entries that nobody checked with the centre say so.</translation>
    </message>
    <message>
        <source>Find a programme or a centre</source>
        <translation>Find a programme or a centre</translation>
    </message>
    <message>
        <source>No longer offered too</source>
        <translation>No longer offered too</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edit…</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::CloseCaseDialog</name>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Close the case</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ClosingPage</name>
    <message>
        <source>Everything is saved. Writing and checking today’s backup before closing…</source>
        <translation>Everything is saved. Writing and checking today’s backup before closing…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::CodeStep</name>
    <message>
        <source>The recovery code</source>
        <translation>The recovery code</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::CommandPalette</name>
    <message>
        <source>Find a person, a page or an action</source>
        <translation>Find a person, a page or an action</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Nothing found. Try part of a name, a case number or a word of the action.</source>
        <translation>Nothing found. Try part of a name, a case number or a word of the action.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ConflictDialog</name>
    <message>
        <source>The person’s data changed meanwhile</source>
        <translation>The person’s data changed meanwhile</translation>
    </message>
    <message>
        <source>Save these</source>
        <translation>Save these</translation>
    </message>
    <message>
        <source>Somebody saved other data while you were typing. Nothing is lost: choose what holds.</source>
        <translation>Somebody saved other data while you were typing. Nothing is lost: choose what holds.</translation>
    </message>
    <message>
        <source>%1 saved other data while you were typing. Nothing is lost: choose what holds.</source>
        <translation>%1 saved other data while you were typing. Nothing is lost: choose what holds.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Yours</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Theirs</translation>
    </message>
    <message>
        <source>%1 – choose</source>
        <translation>%1 – choose</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nothing)</translation>
    </message>
    <message>
        <source>%1, yours: %2</source>
        <translation>%1, yours: %2</translation>
    </message>
    <message>
        <source>%1, theirs: %2</source>
        <translation>%1, theirs: %2</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ConsentDialog</name>
    <message>
        <source>Withdraw: %1</source>
        <translation>Withdraw: %1</translation>
    </message>
    <message>
        <source>Record the withdrawal</source>
        <translation>Record the withdrawal</translation>
    </message>
    <message>
        <source>Consent: %1</source>
        <translation>Consent: %1</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>Record the decision</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ConsentsPanel</name>
    <message>
        <source>What the person agreed to</source>
        <translation>What the person agreed to</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Name a centre</source>
        <translation>Name a centre</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Share with %1</source>
        <translation>Share with %1</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ContentStep</name>
    <message>
        <source>What to begin with</source>
        <translation>What to begin with</translation>
    </message>
    <message>
        <source>An empty desk</source>
        <translation>An empty desk</translation>
    </message>
    <message>
        <source>For real work. A list of persons can be imported afterwards.</source>
        <translation>For real work. A list of persons can be imported afterwards.</translation>
    </message>
    <message>
        <source>A demonstration desk</source>
        <translation>A demonstration desk</translation>
    </message>
    <message>
        <source>Filled with invented persons, to learn and to show. Never mix it with real ones.</source>
        <translation>Filled with invented persons, to learn and to show. Never mix it with real ones.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::DateField</name>
    <message>
        <source>5/3/1999 or 1999</source>
        <translation>5/3/1999 or 1999</translation>
    </message>
    <message>
        <source>5/3/2027</source>
        <translation>5/3/2027</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>not a date</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>about %1</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::DeskController</name>
    <message>
        <source>Opening the desk</source>
        <translation>Opening the desk</translation>
    </message>
    <message>
        <source>Open a desk</source>
        <translation>Open a desk</translation>
    </message>
    <message>
        <source>Creating the desk</source>
        <translation>Creating the desk</translation>
    </message>
    <message>
        <source>Inventing persons</source>
        <translation>Inventing persons</translation>
    </message>
    <message>
        <source>The demonstration desk is ready.</source>
        <translation>The demonstration desk is ready.</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>Your password is changed.</translation>
    </message>
    <message>
        <source>Today’s backup was not made</source>
        <translation>Today’s backup was not made</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::DeskStep</name>
    <message>
        <source>Where the desk is kept</source>
        <translation>Where the desk is kept</translation>
    </message>
    <message>
        <source>The desk</source>
        <translation>The desk</translation>
    </message>
    <message>
        <source>As it stands on letters and on the sheets given to persons.</source>
        <translation>As it stands on letters and on the sheets given to persons.</translation>
    </message>
    <message>
        <source>Name of the desk</source>
        <translation>Name of the desk</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>Name in Arabic</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Letters before file numbers</source>
        <translation>Letters before file numbers</translation>
    </message>
    <message>
        <source>CNDP number</source>
        <translation>CNDP number</translation>
    </message>
    <message>
        <source>Two to five capitals: %1</source>
        <translation>Two to five capitals: %1</translation>
    </message>
    <message>
        <source>May be added later. Without it nothing with names can be exported.</source>
        <translation>May be added later. Without it nothing with names can be exported.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Change where the desk is kept</source>
        <translation>Change where the desk is kept</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>Kept in %1</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::Disclosure</name>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::DocumentsEdit</name>
    <message>
        <source>not asked</source>
        <translation>not asked</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::EntryScreen</name>
    <message>
        <source>The orientation desk’s records</source>
        <translation>The orientation desk’s records</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::FigureCard</name>
    <message>
        <source>Copy the chart</source>
        <translation>Copy the chart</translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <translation>Copy the figures</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Save as PNG…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Save as CSV…</translation>
    </message>
    <message>
        <source>Nothing was recorded in this period. Choose a longer period, or all providers.</source>
        <translation>Nothing was recorded in this period. Choose a longer period, or all providers.</translation>
    </message>
    <message>
        <source>Copy or save</source>
        <translation>Copy or save</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::FigureChart</name>
    <message>
        <source>%1, %2: %3 of %4</source>
        <translation>%1, %2: %3 of %4</translation>
    </message>
    <message>
        <source>%1: %2 of %3 (%4)</source>
        <translation>%1: %2 of %3 (%4)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::FilterBar</name>
    <message>
        <source>Name in either script, number or phone</source>
        <translation>Name in either script, number or phone</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Any status</translation>
    </message>
    <message>
        <source>Women and men</source>
        <translation>Women and men</translation>
    </message>
    <message>
        <source>Any residence status</source>
        <translation>Any residence status</translation>
    </message>
    <message>
        <source>Any nationality</source>
        <translation>Any nationality</translation>
    </message>
    <message>
        <source>Any arrondissement</source>
        <translation>Any arrondissement</translation>
    </message>
    <message>
        <source>Late next step</source>
        <translation>Late next step</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Any advisor</source>
        <translation>Any advisor</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Nobody’s</source>
        <translation>Nobody’s</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::FirstRunAssistant</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Step %1 of %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Creating the desk…</source>
        <translation>Creating the desk…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>Create the desk</source>
        <translation>Create the desk</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>Open the desk</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::FormGrid</name>
    <message>
        <source>%1, required</source>
        <translation>%1, required</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ImportPage</name>
    <message>
        <source>Choose a list</source>
        <translation>Choose a list</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv)</source>
        <translation>Lists (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Reading the list</translation>
    </message>
    <message>
        <source>columns as last time</source>
        <translation>columns as last time</translation>
    </message>
    <message>
        <source>One column has to be: %1. Choose it below.</source>
        <translation>One column has to be: %1. Choose it below.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> or </translation>
    </message>
    <message>
        <source>Checking each row</source>
        <translation>Checking each row</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nothing to import</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importing</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>The import was stopped. Nothing was changed.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) imported.</source>
        <translation>
            <numerusform>%n row imported.</numerusform>
            <numerusform>%n rows imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n was there already.</numerusform>
            <numerusform>%n were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be imported: see why below.</source>
        <translation>
            <numerusform>%n could not be imported: see why below.</numerusform>
            <numerusform>%n could not be imported: see why below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n of them single values were not understood; they stand in the remarks.</source>
        <translation>
            <numerusform>In %n of them single values were not understood; they stand in the remarks.</numerusform>
            <numerusform>In %n of them single values were not understood; they stand in the remarks.</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns left out: %1.</source>
        <translation>Columns left out: %1.</translation>
    </message>
    <message>
        <source>Persons, sessions or referrals from a CSV file</source>
        <translation>Persons, sessions or referrals from a CSV file</translation>
    </message>
    <message>
        <source>Import report %1.csv</source>
        <translation>Import report %1.csv</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Save the report</translation>
    </message>
    <message>
        <source>The report is saved. It names lines and reasons, no person.</source>
        <translation>The report is saved. It names lines and reasons, no person.</translation>
    </message>
    <message>
        <source>What the list holds</source>
        <translation>What the list holds</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encoding</translation>
    </message>
    <message>
        <source>Between the cells</source>
        <translation>Between the cells</translation>
    </message>
    <message>
        <source>semicolon ;</source>
        <translation>semicolon ;</translation>
    </message>
    <message>
        <source>comma ,</source>
        <translation>comma ,</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>bar |</source>
        <translation>bar |</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Import a list</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Another file…</translation>
    </message>
    <message>
        <source>Choose a CSV file, or drop it here. You see what would become of each row first; nothing is written until you confirm.</source>
        <translation>Choose a CSV file, or drop it here. You see what would become of each row first; nothing is written until you confirm.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation>How the file is read</translation>
    </message>
    <message>
        <source>What becomes of each row</source>
        <translation>What becomes of each row</translation>
    </message>
    <message>
        <source>Import finished</source>
        <translation>Import finished</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Rows of the file</translation>
    </message>
    <message>
        <source>Rows that were not simply new</source>
        <translation>Rows that were not simply new</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Save the report…</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Import another file</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ImportRowsModel</name>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>Who or what</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::IntakeConsents</name>
    <message>
        <source>Ask before anything is kept.</source>
        <translation>Ask before anything is kept.</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>not asked</translation>
    </message>
    <message>
        <source>How it was said</source>
        <translation>How it was said</translation>
    </message>
    <message>
        <source>Explained in</source>
        <translation>Explained in</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>Why the person came</source>
        <translation>Why the person came</translation>
    </message>
    <message>
        <source>Nothing is kept. Advise the person all the same.</source>
        <translation>Nothing is kept. Advise the person all the same.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::LanguageStep</name>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>It can be changed at any time, at the top of the window.</source>
        <translation>It can be changed at any time, at the top of the window.</translation>
    </message>
    <message>
        <source>Open a desk that exists already…</source>
        <translation>Open a desk that exists already…</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::LanguagesEdit</name>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Spoken</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Written</translation>
    </message>
    <message>
        <source>Language %1</source>
        <translation>Language %1</translation>
    </message>
    <message>
        <source>Language %1, spoken level</source>
        <translation>Language %1, spoken level</translation>
    </message>
    <message>
        <source>Language %1, written level</source>
        <translation>Language %1, written level</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::MainWindow</name>
    <message>
        <source>%1 – Tawjih</source>
        <translation>%1 – Tawjih</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::MappingTable</name>
    <message>
        <source>Column of the file</source>
        <translation>Column of the file</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Means</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Columns of the file</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Column %1</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>not imported</translation>
    </message>
    <message>
        <source>Meaning of the column %1</source>
        <translation>Meaning of the column %1</translation>
    </message>
    <message>
        <source>The file&apos;s dates show it.</source>
        <translation>The file&apos;s dates show it.</translation>
    </message>
    <message>
        <source>Assumed: no date of the file decides. Please check.</source>
        <translation>Assumed: no date of the file decides. Please check.</translation>
    </message>
    <message>
        <source>How the dates of %1 are written</source>
        <translation>How the dates of %1 are written</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::NavigationBar</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::NavigationButton</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Close this notice</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::OverviewTab</name>
    <message>
        <source>Latest</source>
        <translation>Latest</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Postpone</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>New session</translation>
    </message>
    <message>
        <source>Nothing is planned. The next session says what comes next.</source>
        <translation>Nothing is planned. The next session says what comes next.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and how far</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Wishes</translation>
    </message>
    <message>
        <source>None said yet</source>
        <translation>None said yet</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>None asked yet</source>
        <translation>None asked yet</translation>
    </message>
    <message>
        <source>Contact and constraints</source>
        <translation>Contact and constraints</translation>
    </message>
    <message>
        <source>not safe to contact</source>
        <translation>not safe to contact</translation>
    </message>
    <message>
        <source>Constraints: %1</source>
        <translation>Constraints: %1</translation>
    </message>
    <message>
        <source>Nothing said yet</source>
        <translation>Nothing said yet</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::PasswordDialog</name>
    <message>
        <source>Change my password</source>
        <translation>Change my password</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Change the password</translation>
    </message>
    <message>
        <source>Somebody else chose your present password. Choose one that only you know.</source>
        <translation>Somebody else chose your present password. Choose one that only you know.</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Present password</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>New password again</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::PasswordField</name>
    <message>
        <source>Hide the password</source>
        <translation>Hide the password</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Show the password</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::PeriodPicker</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>school year %1</source>
        <translation>school year %1</translation>
    </message>
    <message>
        <source>year %1</source>
        <translation>year %1</translation>
    </message>
    <message>
        <source>since the desk opened</source>
        <translation>since the desk opened</translation>
    </message>
    <message>
        <source>project year %1</source>
        <translation>project year %1</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>The period before</translation>
    </message>
    <message>
        <source>The period after</source>
        <translation>The period after</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::PickerCombo</name>
    <message>
        <source>Not said</source>
        <translation>Not said</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::PostponeDialog</name>
    <message>
        <source>New day</source>
        <translation>New day</translation>
    </message>
    <message>
        <source>Postpone the next step</source>
        <translation>Postpone the next step</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Postpone</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ProfileTab</name>
    <message>
        <source>What you were typing is back.</source>
        <translation>What you were typing is back.</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Start afresh</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Not saved yet</translation>
    </message>
    <message>
        <source>Save the profile</source>
        <translation>Save the profile</translation>
    </message>
    <message>
        <source>Save the profile (%1)</source>
        <translation>Save the profile (%1)</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>Undo changes</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ProgressStrip</name>
    <message>
        <source>Stop this task</source>
        <translation>Stop this task</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::RecoveryCodeView</name>
    <message>
        <source>This code opens the desk when every password is lost. It is shown only now. Print it or write it down, and keep it locked away from this computer.</source>
        <translation>This code opens the desk when every password is lost. It is shown only now. Print it or write it down, and keep it locked away from this computer.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>Print the code</source>
        <translation>Print the code</translation>
    </message>
    <message>
        <source>To be sure that you have it, type two of its groups.</source>
        <translation>To be sure that you have it, type two of its groups.</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Group %1</translation>
    </message>
    <message>
        <source>Whoever holds this sheet can open the desk. Keep it in a safe.</source>
        <translation>Whoever holds this sheet can open the desk. Keep it in a safe.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::RecoveryPage</name>
    <message>
        <source>Open with the recovery code</source>
        <translation>Open with the recovery code</translation>
    </message>
    <message>
        <source>Type the code from the printed sheet, the login of an administrator, and a new password for that account. Nothing in the desk is lost.</source>
        <translation>Type the code from the printed sheet, the login of an administrator, and a new password for that account. Nothing in the desk is lost.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>Administrator’s login</source>
        <translation>Administrator’s login</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>New password again</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>Set the password and open</source>
        <translation>Set the password and open</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ReferralDialog</name>
    <message>
        <source>consent given</source>
        <translation>consent given</translation>
    </message>
    <message>
        <source>no consent</source>
        <translation>no consent</translation>
    </message>
    <message>
        <source>Choose the centre first.</source>
        <translation>Choose the centre first.</translation>
    </message>
    <message>
        <source>The person agreed to share their file with this centre.</source>
        <translation>The person agreed to share their file with this centre.</translation>
    </message>
    <message>
        <source>It cannot be sent yet: the person has not agreed to share their file with this centre. Ask, or keep a draft.</source>
        <translation>It cannot be sent yet: the person has not agreed to share their file with this centre. Ask, or keep a draft.</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Message to the centre</source>
        <translation>Message to the centre</translation>
    </message>
    <message>
        <source>Record the consent</source>
        <translation>Record the consent</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>Keep as draft</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Refer</translation>
    </message>
    <message>
        <source>Send the referral</source>
        <translation>Send the referral</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>centre and provider</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The centre chooses</source>
        <translation>The centre chooses</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>programme and level</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ReferralListModel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>without an answer</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without an answer</source>
        <translation>
            <numerusform>%n day without an answer</numerusform>
            <numerusform>%n days without an answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ReferralPanel</name>
    <message>
        <source>Open the case</source>
        <translation>Open the case</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Training centre</source>
        <translation>Training centre</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>Answer expected</source>
        <translation>Answer expected</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>Advisor</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Send the referral</source>
        <translation>Send the referral</translation>
    </message>
    <message>
        <source>Under review…</source>
        <translation>Under review…</translation>
    </message>
    <message>
        <source>Waiting list…</source>
        <translation>Waiting list…</translation>
    </message>
    <message>
        <source>Accepted…</source>
        <translation>Accepted…</translation>
    </message>
    <message>
        <source>Refused…</source>
        <translation>Refused…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Withdraw…</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ReferralStepDialog</name>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Reasons given</source>
        <translation>Reasons given</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What happened to the referral</source>
        <translation>What happened to the referral</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ReferralsPage</name>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>To chase</source>
        <translation>To chase</translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer for too long</source>
        <translation>
            <numerusform>%n without an answer for too long</numerusform>
            <numerusform>%n without an answer for too long</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s)</source>
        <translation>
            <numerusform>%n referral</numerusform>
            <numerusform>%n referrals</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Open the case</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>All providers</translation>
    </message>
    <message>
        <source>All advisors</source>
        <translation>All advisors</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Referrals</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provider</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>Advisor</translation>
    </message>
    <message>
        <source>No referral here. Choose another status, or refer somebody from their case.</source>
        <translation>No referral here. Choose another status, or refer somebody from their case.</translation>
    </message>
    <message>
        <source>Refer a person</source>
        <translation>Refer a person</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ReferralsTab</name>
    <message>
        <source>Referrals</source>
        <translation>Referrals</translation>
    </message>
    <message>
        <source>No referral yet. Refer the person to a training centre.</source>
        <translation>No referral yet. Refer the person to a training centre.</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Refer</translation>
    </message>
    <message>
        <source>Steps of the referral</source>
        <translation>Steps of the referral</translation>
    </message>
    <message>
        <source>Complete and send</source>
        <translation>Complete and send</translation>
    </message>
    <message>
        <source>Record what happened</source>
        <translation>Record what happened</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::RegistrationView</name>
    <message>
        <source>What you were typing is back.</source>
        <translation>What you were typing is back.</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Start afresh</translation>
    </message>
    <message>
        <source>Nobody with this name is on record yet. Whoever fits appears here as you type.</source>
        <translation>Nobody with this name is on record yet. Whoever fits appears here as you type.</translation>
    </message>
    <message>
        <source>Open the file instead if it is the same person.</source>
        <translation>Open the file instead if it is the same person.</translation>
    </message>
    <message>
        <source>Already here?</source>
        <translation>Already here?</translation>
    </message>
    <message>
        <source>Perhaps already here</source>
        <translation>Perhaps already here</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>Only the consent and a name are required. “Not said” is an answer.</source>
        <translation>Only the consent and a name are required. “Not said” is an answer.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Give up</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Register (%1)</source>
        <translation>Register (%1)</translation>
    </message>
    <message>
        <source>Does the person consent to …</source>
        <translation>Does the person consent to …</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>The person</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ReopenCaseDialog</name>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Open the case again</source>
        <translation>Open the case again</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Open again</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::SessionDialog</name>
    <message>
        <source>What you were typing is back.</source>
        <translation>What you were typing is back.</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Start afresh</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>New session</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>Save the session</translation>
    </message>
    <message>
        <source>An appointment</source>
        <translation>An appointment</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>On this computer</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Lock when nobody has typed for</source>
        <translation>Lock when nobody has typed for</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>The desk</source>
        <translation>The desk</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>Name in French</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>Name in Arabic</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Name in English</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Letters before file numbers</source>
        <translation>Letters before file numbers</translation>
    </message>
    <message>
        <source>CNDP number</source>
        <translation>CNDP number</translation>
    </message>
    <message>
        <source>Without it nothing with names can be exported.</source>
        <translation>Without it nothing with names can be exported.</translation>
    </message>
    <message>
        <source>Save the desk’s details</source>
        <translation>Save the desk’s details</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Choose a second place…</source>
        <translation>Choose a second place…</translation>
    </message>
    <message>
        <source>No second place</source>
        <translation>No second place</translation>
    </message>
    <message>
        <source>A second place for backups</source>
        <translation>A second place for backups</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made each day when Tawjih is closed.</source>
        <translation>There is no backup yet. One is made each day when Tawjih is closed.</translation>
    </message>
    <message>
        <source>Latest: %1. One is made each day when Tawjih is closed; each is checked.</source>
        <translation>Latest: %1. One is made each day when Tawjih is closed; each is checked.</translation>
    </message>
    <message>
        <source>Choose a second place, such as a USB stick: a computer can be stolen or break.</source>
        <translation>Choose a second place, such as a USB stick: a computer can be stolen or break.</translation>
    </message>
    <message>
        <source>Second place: %1</source>
        <translation>Second place: %1</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Backing up</translation>
    </message>
    <message>
        <source>The backup is written and checked.</source>
        <translation>The backup is written and checked.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ShortcutsSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::StatisticsPage</name>
    <message>
        <source>All providers</source>
        <translation>All providers</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Counting</translation>
    </message>
    <message>
        <source>Results: %1</source>
        <translation>Results: %1</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Counting…</translation>
    </message>
    <message>
        <source>No person was oriented in this period.</source>
        <translation>No person was oriented in this period.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · counted on %2</source>
        <translation>%1 · counted on %2</translation>
    </message>
    <message>
        <source>The chart is on the clipboard, with small figures hidden.</source>
        <translation>The chart is on the clipboard, with small figures hidden.</translation>
    </message>
    <message>
        <source>The figures are on the clipboard, small ones hidden.</source>
        <translation>The figures are on the clipboard, small ones hidden.</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistics</translation>
    </message>
    <message>
        <source>Save the statistics</source>
        <translation>Save the statistics</translation>
    </message>
    <message>
        <source>Saved, with figures below five hidden.</source>
        <translation>Saved, with figures below five hidden.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provider</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::StatusLine</name>
    <message>
        <source>Saved at %1</source>
        <translation>Saved at %1</translation>
    </message>
    <message>
        <source>Backup: %1</source>
        <translation>Backup: %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>No backup yet</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::TodayPage</name>
    <message>
        <source>Seen</source>
        <translation>Seen</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Excused</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Did not come</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>In a week</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>format of today&apos;s date</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>%n appointment</numerusform>
            <numerusform>%n appointments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>%n reminder</numerusform>
            <numerusform>%n reminders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n permit(s) expiring</source>
        <translation>
            <numerusform>%n permit expiring</numerusform>
            <numerusform>%n permits expiring</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>Nothing is due today.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>without an answer</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Done: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>My work</source>
        <translation>My work</translation>
    </message>
    <message>
        <source>Everybody&apos;s work</source>
        <translation>Everybody&apos;s work</translation>
    </message>
    <message>
        <source>Whose work</source>
        <translation>Whose work</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>New session (%1)</source>
        <translation>New session (%1)</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Beneficiary</translation>
    </message>
    <message>
        <source>Register a person (%1)</source>
        <translation>Register a person (%1)</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Appointments</translation>
    </message>
    <message>
        <source>To chase</source>
        <translation>To chase</translation>
    </message>
    <message>
        <source>Expiring permits</source>
        <translation>Expiring permits</translation>
    </message>
    <message>
        <source>My cases</source>
        <translation>My cases</translation>
    </message>
    <message>
        <source>Nobody has an appointment today.</source>
        <translation>Nobody has an appointment today.</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>Plan a session</translation>
    </message>
    <message>
        <source>Nothing to chase. Next steps and unanswered referrals appear here on their day.</source>
        <translation>Nothing to chase. Next steps and unanswered referrals appear here on their day.</translation>
    </message>
    <message>
        <source>No residence permit ends within 90 days.</source>
        <translation>No residence permit ends within 90 days.</translation>
    </message>
    <message>
        <source>No case is assigned to you yet.</source>
        <translation>No case is assigned to you yet.</translation>
    </message>
    <message>
        <source>Register a person</source>
        <translation>Register a person</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::TopBar</name>
    <message>
        <source>Find a person or an action</source>
        <translation>Find a person or an action</translation>
    </message>
    <message>
        <source>Every page, person and action (%1)</source>
        <translation>Every page, person and action (%1)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>Lock the desk</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::UnlockPage</name>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Forgotten password</source>
        <translation>Forgotten password</translation>
    </message>
    <message>
        <source>Another desk</source>
        <translation>Another desk</translation>
    </message>
    <message>
        <source>Open this older copy all the same</source>
        <translation>Open this older copy all the same</translation>
    </message>
    <message>
        <source>Open a desk in another folder…</source>
        <translation>Open a desk in another folder…</translation>
    </message>
    <message>
        <source>Create a new desk…</source>
        <translation>Create a new desk…</translation>
    </message>
    <message>
        <source>Open a desk</source>
        <translation>Open a desk</translation>
    </message>
    <message>
        <source>Locked. Everything is saved.</source>
        <translation>Locked. Everything is saved.</translation>
    </message>
    <message>
        <source>The desk is closed and encrypted.</source>
        <translation>The desk is closed and encrypted.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>Open the desk</translation>
    </message>
    <message>
        <source>Caps lock seems to be on.</source>
        <translation>Caps lock seems to be on.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::UsersModel</name>
    <message>
        <source>Suspended</source>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>Has not chosen a password yet</source>
        <translation>Has not chosen a password yet</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::UsersPage</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>Who may open this desk, and as what. Roles take effect at the next opening.</source>
        <translation>Who may open this desk, and as what. Roles take effect at the next opening.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Add an account</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>New recovery code</translation>
    </message>
    <message>
        <source>Change the roles</source>
        <translation>Change the roles</translation>
    </message>
    <message>
        <source>Give a first password again</source>
        <translation>Give a first password again</translation>
    </message>
    <message>
        <source>Suspend the account</source>
        <translation>Suspend the account</translation>
    </message>
    <message>
        <source>The account is added. Hand over the first password in person.</source>
        <translation>The account is added. Hand over the first password in person.</translation>
    </message>
    <message>
        <source>The roles are changed. They take effect at the next opening.</source>
        <translation>The roles are changed. They take effect at the next opening.</translation>
    </message>
    <message>
        <source>The first password is set. Hand it over in person.</source>
        <translation>The first password is set. Hand it over in person.</translation>
    </message>
    <message>
        <source>Suspend the account of %1?</source>
        <translation>Suspend the account of %1?</translation>
    </message>
    <message>
        <source>They can no longer open the desk. What they did stays. A first password given again brings the account back.</source>
        <translation>They can no longer open the desk. What they did stays. A first password given again brings the account back.</translation>
    </message>
    <message>
        <source>The account is suspended.</source>
        <translation>The account is suspended.</translation>
    </message>
    <message>
        <source>Make a new recovery code?</source>
        <translation>Make a new recovery code?</translation>
    </message>
    <message>
        <source>The old sheet will no longer open the desk. The new code is shown once.</source>
        <translation>The old sheet will no longer open the desk. The new code is shown once.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Make a new code</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::Workbench</name>
    <message>
        <source>On this page</source>
        <translation>On this page</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
</TS>
