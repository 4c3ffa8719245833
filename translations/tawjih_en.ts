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
    <name>Agenda</name>
    <message>
        <source>Follow-up %1</source>
        <comment>after 3 months</comment>
        <translation>Follow-up %1</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n attempt</numerusform>
            <numerusform>%n attempts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no answer for %n day(s)</source>
        <translation>
            <numerusform>no answer for %n day</numerusform>
            <numerusform>no answer for %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends: %1</source>
        <comment>a paper</comment>
        <translation>Ends: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s) due</source>
        <translation>
            <numerusform>%n follow-up due</numerusform>
            <numerusform>%n follow-ups due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n next step(s) due</source>
        <translation>
            <numerusform>%n next step due</numerusform>
            <numerusform>%n next steps due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unanswered referral(s)</source>
        <translation>
            <numerusform>%n unanswered referral</numerusform>
            <numerusform>%n unanswered referrals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) end</source>
        <translation>
            <numerusform>%n paper ends</numerusform>
            <numerusform>%n papers end</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or more</source>
        <comment>500 follow-ups due</comment>
        <translation>%1 or more</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Ramadan, 09:00–15:00</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>the desk on a weekend</comment>
        <translation>closed</translation>
    </message>
</context>
<context>
    <name>AgendaExchange</name>
    <message>
        <source>Appointment</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>Appointment: %1</source>
        <translation>Appointment: %1</translation>
    </message>
</context>
<context>
    <name>AgendaFields</name>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>everybody&apos;s</source>
        <translation>everybody&apos;s</translation>
    </message>
</context>
<context>
    <name>AnonymiseCommand</name>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>“%1” cannot be read.</translation>
    </message>
    <message>
        <source>Line %1 of “%2” cannot be read: it has other columns than the first line, or a quote is not closed.</source>
        <translation>Line %1 of “%2” cannot be read: it has other columns than the first line, or a quote is not closed.</translation>
    </message>
    <message>
        <source>“%1” holds no records.</source>
        <translation>“%1” holds no records.</translation>
    </message>
    <message>
        <source>The hierarchy of “%1” is not monotone: “%2” stands under two texts of the next level. Give each text one text above it.</source>
        <translation>The hierarchy of “%1” is not monotone: “%2” stands under two texts of the next level. Give each text one text above it.</translation>
    </message>
    <message>
        <source>“%1” is no hierarchy: line %2. Each row goes from a value to its most general text, all rows are of the same length and no value stands twice.</source>
        <translation>“%1” is no hierarchy: line %2. Each row goes from a value to its most general text, all rows are of the same length and no value stands twice.</translation>
    </message>
    <message>
        <source>No column has a hierarchy: put a file &lt;column&gt;.csv for each column by which somebody could be recognised into the folder of hierarchies.</source>
        <translation>No column has a hierarchy: put a file &lt;column&gt;.csv for each column by which somebody could be recognised into the folder of hierarchies.</translation>
    </message>
    <message>
        <source>The hierarchy of “%1” lacks the value “%2”. Add a row that begins with it.</source>
        <translation>The hierarchy of “%1” lacks the value “%2”. Add a row that begins with it.</translation>
    </message>
    <message>
        <source>There are fewer persons than k. At most %1 can be promised.</source>
        <translation>There are fewer persons than k. At most %1 can be promised.</translation>
    </message>
    <message>
        <source>The sensitive column has fewer values than l. At most %1 can be promised.</source>
        <translation>The sensitive column has fewer values than l. At most %1 can be promised.</translation>
    </message>
    <message>
        <source>“%1” has more than 65,535 values. Make it less exact before.</source>
        <translation>“%1” has more than 65,535 values. Make it less exact before.</translation>
    </message>
    <message>
        <source>The promises cannot be kept as they are written.</source>
        <translation>The promises cannot be kept as they are written.</translation>
    </message>
    <message>
        <source>There is no column “%1”.</source>
        <translation>There is no column “%1”.</translation>
    </message>
    <message>
        <source>--k and --l take whole numbers; --suppression, --mean-risk and --t numbers from 0 to 1; --budget seconds.</source>
        <translation>--k and --l take whole numbers; --suppression, --mean-risk and --t numbers from 0 to 1; --budget seconds.</translation>
    </message>
    <message>
        <source>--metric takes loss, average_class_size, height, precision, discernability or non_uniform_entropy; --method uniform, local or cells.</source>
        <translation>--metric takes loss, average_class_size, height, precision, discernability or non_uniform_entropy; --method uniform, local or cells.</translation>
    </message>
    <message>
        <source>No generalisation keeps these promises. Let more records be left out (--suppression), or promise less.</source>
        <translation>No generalisation keeps these promises. Let more records be left out (--suppression), or promise less.</translation>
    </message>
    <message>
        <source>No generalisation was found in this time. Give it more (--budget).</source>
        <translation>No generalisation was found in this time. Give it more (--budget).</translation>
    </message>
    <message>
        <source>Levels: %1</source>
        <translation>Levels: %1</translation>
    </message>
    <message>
        <source>Loss: %1</source>
        <translation>Loss: %1</translation>
    </message>
    <message>
        <source>Proven: none of the %1 generalisations loses less.</source>
        <translation>Proven: none of the %1 generalisations loses less.</translation>
    </message>
    <message>
        <source>Best found in this time; none loses less than %1.</source>
        <translation>Best found in this time; none loses less than %1.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nothing was written.</translation>
    </message>
    <message>
        <source>“%1” exists already. Name another file, or say --replace.</source>
        <translation>“%1” exists already. Name another file, or say --replace.</translation>
    </message>
    <message>
        <source>Left out, for they have no hierarchy: %1</source>
        <translation>Left out, for they have no hierarchy: %1</translation>
    </message>
    <message>
        <source>What was made does not keep its promise. Please report this.</source>
        <translation>What was made does not keep its promise. Please report this.</translation>
    </message>
    <message>
        <source>The mean risk would be %1 %. Promise a larger k.</source>
        <translation>The mean risk would be %1 %. Promise a larger k.</translation>
    </message>
    <message>
        <source>Classes: %1, the smallest of %2</source>
        <translation>Classes: %1, the smallest of %2</translation>
    </message>
    <message>
        <source>Mean risk: %1 %</source>
        <translation>Mean risk: %1 %</translation>
    </message>
    <message>
        <source>Published: %1, left out: %2</source>
        <translation>Published: %1, left out: %2</translation>
    </message>
    <message>
        <source>Granularity: %1</source>
        <translation>Granularity: %1</translation>
    </message>
    <message>
        <source>“%1” could not be written. Check the folder and the space on the disk.</source>
        <translation>“%1” could not be written. Check the folder and the space on the disk.</translation>
    </message>
</context>
<context>
    <name>AttachmentText</name>
    <message>
        <source>There is no file here that can be read.</source>
        <translation>There is no file here that can be read.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>The file is empty.</translation>
    </message>
    <message>
        <source>It is neither a PDF nor a JPEG or PNG picture. Save it as one of these.</source>
        <translation>It is neither a PDF nor a JPEG or PNG picture. Save it as one of these.</translation>
    </message>
    <message>
        <source>It is too large: a document takes at most %1.</source>
        <translation>It is too large: a document takes at most %1.</translation>
    </message>
    <message>
        <source>The picture is too large: at most %1 million pixels. Scan it at 300 dpi.</source>
        <translation>The picture is too large: at most %1 million pixels. Scan it at 300 dpi.</translation>
    </message>
    <message>
        <source>It has more than %1 pages. Attach the pages that are needed.</source>
        <translation>It has more than %1 pages. Attach the pages that are needed.</translation>
    </message>
    <message>
        <source>It is protected by a password. Save it without one.</source>
        <translation>It is protected by a password. Save it without one.</translation>
    </message>
    <message>
        <source>It is damaged or incomplete, and cannot be shown. Scan it again.</source>
        <translation>It is damaged or incomplete, and cannot be shown. Scan it again.</translation>
    </message>
    <message>
        <source>All documents of a person take at most %1. Remove what is not needed any more.</source>
        <translation>All documents of a person take at most %1. Remove what is not needed any more.</translation>
    </message>
    <message>
        <source>What is stored of this document is damaged, so it is not shown. Everything else is untouched. Scan it again, or go back to a backup.</source>
        <translation>What is stored of this document is damaged, so it is not shown. Everything else is untouched. Scan it again, or go back to a backup.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupCommands</name>
    <message>
        <source>%1: %2 there, %3 in the present desk</source>
        <translation>%1: %2 there, %3 in the present desk</translation>
    </message>
    <message>
        <source>Backup written and verified: %1</source>
        <translation>Backup written and verified: %1</translation>
    </message>
    <message>
        <source>It was copied to the second place too, and verified there.</source>
        <translation>It was copied to the second place too, and verified there.</translation>
    </message>
    <message>
        <source>It was not copied to the second place. %1</source>
        <translation>It was not copied to the second place. %1</translation>
    </message>
    <message>
        <source>Second place: %1</source>
        <translation>Second place: %1</translation>
    </message>
    <message>
        <source>The backup %1 opens, and every page carries its seal.</source>
        <translation>The backup %1 opens, and every page carries its seal.</translation>
    </message>
    <message>
        <source>Its journal was changed at entry %1.</source>
        <translation>Its journal was changed at entry %1.</translation>
    </message>
    <message>
        <source>Its journal is intact: %1 entries.</source>
        <translation>Its journal is intact: %1 entries.</translation>
    </message>
    <message>
        <source>The backup %1 was restored beside the desk and proved.</source>
        <translation>The backup %1 was restored beside the desk and proved.</translation>
    </message>
    <message>
        <source>Nothing was changed: this is what restoring it would do.</source>
        <translation>Nothing was changed: this is what restoring it would do.</translation>
    </message>
    <message>
        <source>It is now the desk in %1.</source>
        <translation>It is now the desk in %1.</translation>
    </message>
    <message>
        <source>What the desk was before is kept in %1.</source>
        <translation>What the desk was before is kept in %1.</translation>
    </message>
    <message>
        <source>The new desk is in %1; the damaged one was not changed.</source>
        <translation>The new desk is in %1; the damaged one was not changed.</translation>
    </message>
</context>
<context>
    <name>BackupText</name>
    <message>
        <source>This computer</source>
        <translation>This computer</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>Second place</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Referrals</translation>
    </message>
    <message>
        <source>Not proved yet</source>
        <translation>Not proved yet</translation>
    </message>
    <message>
        <source>Damaged, found %1: do not rely on it</source>
        <translation>Damaged, found %1: do not rely on it</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole, proved %1: %2</source>
        <translation>Whole, proved %1: %2</translation>
    </message>
    <message>
        <source>This backup is damaged: do not rely on it. The desk itself was not touched. Choose another backup, and make a new one while the desk opens.</source>
        <translation>This backup is damaged: do not rely on it. The desk itself was not touched. Choose another backup, and make a new one while the desk opens.</translation>
    </message>
    <message>
        <source>There is no backup in this folder. Nothing was changed. Choose a folder whose name is a date and ends in .tawjih.</source>
        <translation>There is no backup in this folder. Nothing was changed. Choose a folder whose name is a date and ends in .tawjih.</translation>
    </message>
    <message>
        <source>This backup was made under an earlier key of the desk, or belongs to another desk. Nothing was changed. To see what is in it, restore it with a password of its day.</source>
        <translation>This backup was made under an earlier key of the desk, or belongs to another desk. Nothing was changed. To see what is in it, restore it with a password of its day.</translation>
    </message>
    <message>
        <source>There is no backup yet: if this computer is lost or breaks, everything is. Make one now.</source>
        <translation>There is no backup yet: if this computer is lost or breaks, everything is. Make one now.</translation>
    </message>
    <message>
        <source>The newest backup is of %1: what was recorded since would be lost. Make one now.</source>
        <translation>The newest backup is of %1: what was recorded since would be lost. Make one now.</translation>
    </message>
    <message>
        <source>The newest backup is of %1. One is made each day when Tawjih is closed.</source>
        <translation>The newest backup is of %1. One is made each day when Tawjih is closed.</translation>
    </message>
    <message>
        <source>None. Choose one, such as a USB stick kept elsewhere: a computer can be stolen or break.</source>
        <translation>None. Choose one, such as a USB stick kept elsewhere: a computer can be stolen or break.</translation>
    </message>
    <message>
        <source>The last copy there is of %1.</source>
        <translation>The last copy there is of %1.</translation>
    </message>
    <message>
        <source>No backup was copied there yet.</source>
        <translation>No backup was copied there yet.</translation>
    </message>
    <message>
        <source>%1 is there: every backup is copied to it and checked. %2</source>
        <translation>%1 is there: every backup is copied to it and checked. %2</translation>
    </message>
    <message>
        <source>%1 is not there now: plug it in to have it filled. %2</source>
        <translation>%1 is not there now: plug it in to have it filled. %2</translation>
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
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Stream of the baccalauréat</source>
        <translation>Stream of the baccalauréat</translation>
    </message>
    <message>
        <source>Training levels completed</source>
        <translation>Training levels completed</translation>
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
    <name>Bidi</name>
    <message>
        <source>restricted</source>
        <translation>restricted</translation>
    </message>
</context>
<context>
    <name>CallDialog</name>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>How it is known</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>CallSheet</name>
    <message>
        <source>%1, %2</source>
        <comment>date and time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>CandidateComparison</name>
    <message>
        <source>Same</source>
        <translation>Same</translation>
    </message>
    <message>
        <source>Nearly the same</source>
        <translation>Nearly the same</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Different</translation>
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
    <message>
        <source>Session of %1 recorded: %2</source>
        <comment>its day and kind</comment>
        <translation>Session of %1 recorded: %2</translation>
    </message>
    <message numerus="yes">
        <source>Session of %1: %n field(s) changed</source>
        <translation>
            <numerusform>Session of %1: %n field changed</numerusform>
            <numerusform>Session of %1: %n fields changed</numerusform>
        </translation>
    </message>
    <message>
        <source>Referral to %1: %2</source>
        <comment>centre and status</comment>
        <translation>Referral to %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Referral to %1: %n field(s) changed</source>
        <translation>
            <numerusform>Referral to %1: %n field changed</numerusform>
            <numerusform>Referral to %1: %n fields changed</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow-up %1: %2</source>
        <comment>after 3 months, and what was found</comment>
        <translation>Follow-up %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Follow-up %1: %n field(s) changed</source>
        <translation>
            <numerusform>Follow-up %1: %n field changed</numerusform>
            <numerusform>Follow-up %1: %n fields changed</numerusform>
        </translation>
    </message>
    <message>
        <source>Attempt to reach the person, follow-up %1: %2</source>
        <comment>after 3 months, and the result</comment>
        <translation>Attempt to reach the person, follow-up %1: %2</translation>
    </message>
    <message>
        <source>Career plan begun</source>
        <translation>Career plan begun</translation>
    </message>
    <message>
        <source>Career plan begun: %1</source>
        <comment>its choices</comment>
        <translation>Career plan begun: %1</translation>
    </message>
    <message numerus="yes">
        <source>Career plan: %n field(s) changed</source>
        <translation>
            <numerusform>Career plan: %n field changed</numerusform>
            <numerusform>Career plan: %n fields changed</numerusform>
        </translation>
    </message>
    <message>
        <source>Action noted: %1</source>
        <translation>Action noted: %1</translation>
    </message>
    <message numerus="yes">
        <source>Action “%1”: %n field(s) changed</source>
        <translation>
            <numerusform>Action “%1”: %n field changed</numerusform>
            <numerusform>Action “%1”: %n fields changed</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged into another record</source>
        <translation>Merged into another record</translation>
    </message>
    <message>
        <source>Merged with %1</source>
        <comment>a record</comment>
        <translation>Merged with %1</translation>
    </message>
    <message>
        <source>Came over: %1</source>
        <comment>3 sessions and 1 referral</comment>
        <translation>Came over: %1</translation>
    </message>
    <message>
        <source>A record of its own again: the merge was taken back</source>
        <translation>A record of its own again: the merge was taken back</translation>
    </message>
    <message>
        <source>Merge with %1 taken back</source>
        <comment>a record</comment>
        <translation>Merge with %1 taken back</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>taken back</translation>
    </message>
    <message>
        <source>Take the merge back…</source>
        <translation>Take the merge back…</translation>
    </message>
    <message>
        <source>Linked to %1: %2</source>
        <comment>a name, and sister</comment>
        <translation>Linked to %1: %2</translation>
    </message>
    <message>
        <source>Link to %1 ended</source>
        <translation>Link to %1 ended</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>Moved into a household</source>
        <translation>Moved into a household</translation>
    </message>
    <message>
        <source>Moved out of the household</source>
        <translation>Moved out of the household</translation>
    </message>
</context>
<context>
    <name>CaseFields</name>
    <message>
        <source>%1, %2</source>
        <comment>date and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 – done %2</source>
        <translation>%1 – done %2</translation>
    </message>
    <message>
        <source>%1 – due %2</source>
        <translation>%1 – due %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>status, reason, date</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>Advisor</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
</context>
<context>
    <name>CaseMerges</name>
    <message>
        <source>earlier also %1</source>
        <comment>numbers</comment>
        <translation>earlier also %1</translation>
    </message>
</context>
<context>
    <name>CatalogueCommand</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Line %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) written.</source>
        <translation>
            <numerusform>%n entry written.</numerusform>
            <numerusform>%n entries written.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nothing was written.</translation>
    </message>
</context>
<context>
    <name>CatalogueDialog</name>
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
        <source>Source</source>
        <translation>Source</translation>
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
        <source>Verified on</source>
        <translation>Verified on</translation>
    </message>
    <message>
        <source>Offered at present</source>
        <translation>Offered at present</translation>
    </message>
    <message>
        <source>Admission rule</source>
        <translation>Admission rule</translation>
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
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
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
        <source>Certificate</source>
        <translation>Certificate</translation>
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
        <source>Applications from</source>
        <translation>Applications from</translation>
    </message>
    <message>
        <source>Applications until</source>
        <translation>Applications until</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Seats</translation>
    </message>
    <message>
        <source>Seats for foreigners</source>
        <translation>Seats for foreigners</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Hours in words</source>
        <translation>Hours in words</translation>
    </message>
    <message>
        <source>Taught in</source>
        <translation>Taught in</translation>
    </message>
    <message>
        <source>Cost in dirhams</source>
        <translation>Cost in dirhams</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Grants</translation>
    </message>
</context>
<context>
    <name>CatalogueFields</name>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>its own</source>
        <translation>its own</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>the usual one</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>of the step before</source>
        <translation>of the step before</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nobody: %1</source>
        <translation>Nobody: %1</translation>
    </message>
    <message>
        <source>Atlantic Ocean</source>
        <translation>Atlantic Ocean</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>eight cases in ten</source>
        <translation>eight cases in ten</translation>
    </message>
    <message>
        <source>middle half</source>
        <translation>middle half</translation>
    </message>
    <message>
        <source>median</source>
        <translation>median</translation>
    </message>
    <message>
        <source>Not drawn: %1</source>
        <translation>Not drawn: %1</translation>
    </message>
    <message>
        <source>(%1 points)</source>
        <translation>(%1 points)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (not shown, to protect persons)</source>
        <translation>%1 (not shown, to protect persons)</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <translation>%1 of %2 (%3)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>No data in this period</source>
        <translation>No data in this period</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>Target: %1</translation>
    </message>
    <message>
        <source>not shown, to protect persons</source>
        <translation>not shown, to protect persons</translation>
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
    <message>
        <source>Centre reminded of a referral</source>
        <translation>Centre reminded of a referral</translation>
    </message>
    <message>
        <source>Step of a referral taken back</source>
        <translation>Step of a referral taken back</translation>
    </message>
    <message>
        <source>Training place changed</source>
        <translation>Training place changed</translation>
    </message>
    <message>
        <source>Career plan changed</source>
        <translation>Career plan changed</translation>
    </message>
    <message>
        <source>Action of a plan changed</source>
        <translation>Action of a plan changed</translation>
    </message>
    <message>
        <source>Attempt to reach a person</source>
        <translation>Attempt to reach a person</translation>
    </message>
    <message>
        <source>Letter handed over</source>
        <translation>Letter handed over</translation>
    </message>
    <message>
        <source>Answers of a centre imported</source>
        <translation>Answers of a centre imported</translation>
    </message>
    <message>
        <source>Agenda changed</source>
        <translation>Agenda changed</translation>
    </message>
    <message>
        <source>Agenda exported</source>
        <translation>Agenda exported</translation>
    </message>
    <message>
        <source>Intake changed</source>
        <translation>Intake changed</translation>
    </message>
    <message>
        <source>Admission rule changed</source>
        <translation>Admission rule changed</translation>
    </message>
    <message>
        <source>Letter template changed</source>
        <translation>Letter template changed</translation>
    </message>
    <message>
        <source>Catalogue exported</source>
        <translation>Catalogue exported</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Intake</translation>
    </message>
    <message>
        <source>Admission rule</source>
        <translation>Admission rule</translation>
    </message>
    <message>
        <source>Training place</source>
        <translation>Training place</translation>
    </message>
    <message>
        <source>Career plan</source>
        <translation>Career plan</translation>
    </message>
    <message>
        <source>Action of a plan</source>
        <translation>Action of a plan</translation>
    </message>
    <message>
        <source>Entry of the agenda</source>
        <translation>Entry of the agenda</translation>
    </message>
    <message>
        <source>Holiday or hours</source>
        <translation>Holiday or hours</translation>
    </message>
    <message>
        <source>Letter template</source>
        <translation>Letter template</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>mathematics</source>
        <translation>mathematics</translation>
    </message>
    <message>
        <source>physics and chemistry</source>
        <translation>physics and chemistry</translation>
    </message>
    <message>
        <source>life and earth sciences</source>
        <translation>life and earth sciences</translation>
    </message>
    <message>
        <source>science and technology</source>
        <translation>science and technology</translation>
    </message>
    <message>
        <source>economics and management</source>
        <translation>economics and management</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>letters</translation>
    </message>
    <message>
        <source>human sciences</source>
        <translation>human sciences</translation>
    </message>
    <message>
        <source>applied arts</source>
        <translation>applied arts</translation>
    </message>
    <message>
        <source>foreign or other stream</source>
        <translation>foreign or other stream</translation>
    </message>
    <message>
        <source>ends within 30 days</source>
        <translation>ends within 30 days</translation>
    </message>
    <message>
        <source>ends within 60 days</source>
        <translation>ends within 60 days</translation>
    </message>
    <message>
        <source>ends within 90 days</source>
        <translation>ends within 90 days</translation>
    </message>
    <message>
        <source>public holiday</source>
        <translation>public holiday</translation>
    </message>
    <message>
        <source>religious holiday (by the moon, entered by hand)</source>
        <translation>religious holiday (by the moon, entered by hand)</translation>
    </message>
    <message>
        <source>desk closed</source>
        <translation>desk closed</translation>
    </message>
    <message>
        <source>other hours (Ramadan)</source>
        <translation>other hours (Ramadan)</translation>
    </message>
    <message>
        <source>hours not known</source>
        <translation>hours not known</translation>
    </message>
    <message>
        <source>full time</source>
        <translation>full time</translation>
    </message>
    <message>
        <source>half days</source>
        <translation>half days</translation>
    </message>
    <message>
        <source>evenings</source>
        <translation>evenings</translation>
    </message>
    <message>
        <source>weekends</source>
        <translation>weekends</translation>
    </message>
    <message>
        <source>alternating with an enterprise</source>
        <translation>alternating with an enterprise</translation>
    </message>
    <message>
        <source>name in French</source>
        <translation>name in French</translation>
    </message>
    <message>
        <source>name in Arabic</source>
        <translation>name in Arabic</translation>
    </message>
    <message>
        <source>name in English</source>
        <translation>name in English</translation>
    </message>
    <message>
        <source>address</source>
        <translation>address</translation>
    </message>
    <message>
        <source>telephone or e-mail</source>
        <translation>telephone or e-mail</translation>
    </message>
    <message>
        <source>place on the map</source>
        <translation>place on the map</translation>
    </message>
    <message>
        <source>website</source>
        <translation>website</translation>
    </message>
    <message>
        <source>trade</source>
        <translation>trade</translation>
    </message>
    <message>
        <source>length</source>
        <translation>length</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certificate</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>last day</translation>
    </message>
    <message>
        <source>window for applications</source>
        <translation>window for applications</translation>
    </message>
    <message>
        <source>number of places</source>
        <translation>number of places</translation>
    </message>
    <message>
        <source>language of teaching</source>
        <translation>language of teaching</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>cost</translation>
    </message>
    <message>
        <source>source with its date</source>
        <translation>source with its date</translation>
    </message>
    <message>
        <source>verification with the centre</source>
        <translation>verification with the centre</translation>
    </message>
    <message>
        <source>a recent verification</source>
        <translation>a recent verification</translation>
    </message>
    <message>
        <source>no show</source>
        <translation>no show</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Invalid</translation>
    </message>
    <message>
        <source>the event has no beginning that can be read</source>
        <translation>the event has no beginning that can be read</translation>
    </message>
    <message>
        <source>the event has no key (UID)</source>
        <translation>the event has no key (UID)</translation>
    </message>
    <message>
        <source>the event has no title</source>
        <translation>the event has no title</translation>
    </message>
    <message>
        <source>the event&apos;s end or length makes no sense</source>
        <translation>the event&apos;s end or length makes no sense</translation>
    </message>
    <message>
        <source>the event repeats: only the first time was taken</source>
        <translation>the event repeats: only the first time was taken</translation>
    </message>
    <message>
        <source>a text of the event is too long</source>
        <translation>a text of the event is too long</translation>
    </message>
    <message>
        <source>who attends the event was left out</source>
        <translation>who attends the event was left out</translation>
    </message>
    <message>
        <source>answers of a centre</source>
        <translation>answers of a centre</translation>
    </message>
    <message>
        <source>Reference of the letter</source>
        <translation>Reference of the letter</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>no letter has this reference</source>
        <translation>no letter has this reference</translation>
    </message>
    <message>
        <source>not possible from where the referral stands</source>
        <translation>not possible from where the referral stands</translation>
    </message>
    <message>
        <source>before the referral’s last step</source>
        <translation>before the referral’s last step</translation>
    </message>
    <message>
        <source>the intake has no free place</source>
        <translation>the intake has no free place</translation>
    </message>
    <message>
        <source>spoken</source>
        <translation>spoken</translation>
    </message>
    <message>
        <source>applications are open</source>
        <translation>applications are open</translation>
    </message>
    <message>
        <source>seats are free</source>
        <translation>seats are free</translation>
    </message>
    <message>
        <source>the quota for foreigners is not used up</source>
        <translation>the quota for foreigners is not used up</translation>
    </message>
    <message>
        <source>eligible</source>
        <translation>eligible</translation>
    </message>
    <message>
        <source>eligible if</source>
        <translation>eligible if</translation>
    </message>
    <message>
        <source>conditions not known</source>
        <translation>conditions not known</translation>
    </message>
    <message>
        <source>open for applications</source>
        <translation>open for applications</translation>
    </message>
    <message>
        <source>not open yet</source>
        <translation>not open yet</translation>
    </message>
    <message>
        <source>full: waiting list</source>
        <translation>full: waiting list</translation>
    </message>
    <message>
        <source>quota for foreigners used up: waiting list</source>
        <translation>quota for foreigners used up: waiting list</translation>
    </message>
    <message>
        <source>nobody can meet this</source>
        <translation>nobody can meet this</translation>
    </message>
    <message>
        <source>too many conditions or alternatives</source>
        <translation>too many conditions or alternatives</translation>
    </message>
    <message>
        <source>groups within groups too deep</source>
        <translation>groups within groups too deep</translation>
    </message>
    <message>
        <source>everybody meets this: it changes nothing</source>
        <translation>everybody meets this: it changes nothing</translation>
    </message>
    <message>
        <source>the rest says this already</source>
        <translation>the rest says this already</translation>
    </message>
    <message>
        <source>a group without conditions</source>
        <translation>a group without conditions</translation>
    </message>
    <message>
        <source>referral letter</source>
        <translation>referral letter</translation>
    </message>
    <message>
        <source>appointment slip</source>
        <translation>appointment slip</translation>
    </message>
    <message>
        <source>summary of the interview</source>
        <translation>summary of the interview</translation>
    </message>
    <message>
        <source>attestation of a visit</source>
        <translation>attestation of a visit</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>receipt</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A5</source>
        <translation>A5</translation>
    </message>
    <message>
        <source>the person’s name, in the script of the letter first</source>
        <translation>the person’s name, in the script of the letter first</translation>
    </message>
    <message>
        <source>Ms or Mr; nothing where it was not said</source>
        <translation>Ms or Mr; nothing where it was not said</translation>
    </message>
    <message>
        <source>the person’s date or year of birth</source>
        <translation>the person’s date or year of birth</translation>
    </message>
    <message>
        <source>country of nationality</source>
        <translation>country of nationality</translation>
    </message>
    <message>
        <source>number of the case</source>
        <translation>number of the case</translation>
    </message>
    <message>
        <source>the desk’s name; nothing in a discreet letter</source>
        <translation>the desk’s name; nothing in a discreet letter</translation>
    </message>
    <message>
        <source>the desk’s address</source>
        <translation>the desk’s address</translation>
    </message>
    <message>
        <source>the desk’s telephone number</source>
        <translation>the desk’s telephone number</translation>
    </message>
    <message>
        <source>the desk’s city</source>
        <translation>the desk’s city</translation>
    </message>
    <message>
        <source>the desk’s CNDP number</source>
        <translation>the desk’s CNDP number</translation>
    </message>
    <message>
        <source>the advisor’s name</source>
        <translation>the advisor’s name</translation>
    </message>
    <message>
        <source>today’s date</source>
        <translation>today’s date</translation>
    </message>
    <message>
        <source>the letter’s reference</source>
        <translation>the letter’s reference</translation>
    </message>
    <message>
        <source>name of the training centre</source>
        <translation>name of the training centre</translation>
    </message>
    <message>
        <source>address of the training centre</source>
        <translation>address of the training centre</translation>
    </message>
    <message>
        <source>telephone number of the training centre</source>
        <translation>telephone number of the training centre</translation>
    </message>
    <message>
        <source>name of the programme</source>
        <translation>name of the programme</translation>
    </message>
    <message>
        <source>level of the programme</source>
        <translation>level of the programme</translation>
    </message>
    <message>
        <source>first day of the training</source>
        <translation>first day of the training</translation>
    </message>
    <message>
        <source>last day for the centre’s answer</source>
        <translation>last day for the centre’s answer</translation>
    </message>
    <message>
        <source>the message to the centre, as in the referral</source>
        <translation>the message to the centre, as in the referral</translation>
    </message>
    <message>
        <source>day of the appointment</source>
        <translation>day of the appointment</translation>
    </message>
    <message>
        <source>time of the appointment</source>
        <translation>time of the appointment</translation>
    </message>
    <message>
        <source>place of the appointment: the desk’s address unless another is typed</source>
        <translation>place of the appointment: the desk’s address unless another is typed</translation>
    </message>
    <message>
        <source>day of the visit or interview</source>
        <translation>day of the visit or interview</translation>
    </message>
    <message>
        <source>what the visit was for</source>
        <translation>what the visit was for</translation>
    </message>
    <message>
        <source>trades that the person wishes to learn, ranked</source>
        <translation>trades that the person wishes to learn, ranked</translation>
    </message>
    <message>
        <source>what the advisor types for this letter</source>
        <translation>what the advisor types for this letter</translation>
    </message>
    <message>
        <source>next step agreed in the interview</source>
        <translation>next step agreed in the interview</translation>
    </message>
    <message>
        <source>day by which the next step is to be done</source>
        <translation>day by which the next step is to be done</translation>
    </message>
    <message>
        <source>documents that the person has</source>
        <translation>documents that the person has</translation>
    </message>
    <message>
        <source>documents that are missing, required or expired</source>
        <translation>documents that are missing, required or expired</translation>
    </message>
    <message>
        <source>after 1 week</source>
        <translation>after 1 week</translation>
    </message>
    <message>
        <source>after 1 month</source>
        <translation>after 1 month</translation>
    </message>
    <message>
        <source>after 3 months</source>
        <translation>after 3 months</translation>
    </message>
    <message>
        <source>after 6 months</source>
        <translation>after 6 months</translation>
    </message>
    <message>
        <source>after 12 months</source>
        <translation>after 12 months</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>reached</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>no answer</translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation>wrong number</translation>
    </message>
    <message>
        <source>does not want to answer</source>
        <translation>does not want to answer</translation>
    </message>
    <message>
        <source>waiting for a place</source>
        <translation>waiting for a place</translation>
    </message>
    <message>
        <source>place held</source>
        <translation>place held</translation>
    </message>
    <message>
        <source>place released</source>
        <translation>place released</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>Eligible</translation>
    </message>
    <message>
        <source>Eligible if…</source>
        <translation>Eligible if…</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>To check</translation>
    </message>
    <message>
        <source>Ask the centre</source>
        <translation>Ask the centre</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation>Not eligible</translation>
    </message>
    <message>
        <source>the file has this event twice: the later one was taken</source>
        <translation>the file has this event twice: the later one was taken</translation>
    </message>
    <message>
        <source>this desk has the entry already, in its own record</source>
        <translation>this desk has the entry already, in its own record</translation>
    </message>
    <message>
        <source>appointments</source>
        <translation>appointments</translation>
    </message>
    <message>
        <source>events</source>
        <translation>events</translation>
    </message>
    <message>
        <source>follow-ups</source>
        <translation>follow-ups</translation>
    </message>
    <message>
        <source>next steps</source>
        <translation>next steps</translation>
    </message>
    <message>
        <source>unanswered referrals</source>
        <translation>unanswered referrals</translation>
    </message>
    <message>
        <source>papers that end</source>
        <translation>papers that end</translation>
    </message>
    <message>
        <source>holidays and hours</source>
        <translation>holidays and hours</translation>
    </message>
    <message>
        <source>Stream of the baccalauréat</source>
        <translation>Stream of the baccalauréat</translation>
    </message>
    <message>
        <source>Training levels completed</source>
        <translation>Training levels completed</translation>
    </message>
    <message>
        <source>Documents held</source>
        <translation>Documents held</translation>
    </message>
    <message>
        <source>Passport expires on</source>
        <translation>Passport expires on</translation>
    </message>
    <message>
        <source>Definition of a figure changed</source>
        <translation>Definition of a figure changed</translation>
    </message>
    <message>
        <source>Definitions of figures imported</source>
        <translation>Definitions of figures imported</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>Report made</translation>
    </message>
    <message>
        <source>Definition of a figure</source>
        <translation>Definition of a figure</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>one number</source>
        <translation>one number</translation>
    </message>
    <message>
        <source>columns along time</source>
        <translation>columns along time</translation>
    </message>
    <message>
        <source>lines along time</source>
        <translation>lines along time</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>bars</translation>
    </message>
    <message>
        <source>bars side by side</source>
        <translation>bars side by side</translation>
    </message>
    <message>
        <source>bars on top of each other</source>
        <translation>bars on top of each other</translation>
    </message>
    <message>
        <source>funnel</source>
        <translation>funnel</translation>
    </message>
    <message>
        <source>population pyramid</source>
        <translation>population pyramid</translation>
    </message>
    <message>
        <source>delays</source>
        <translation>delays</translation>
    </message>
    <message>
        <source>heat table</source>
        <translation>heat table</translation>
    </message>
    <message>
        <source>flows</source>
        <translation>flows</translation>
    </message>
    <message>
        <source>map of arrondissements</source>
        <translation>map of arrondissements</translation>
    </message>
    <message>
        <source>table only</source>
        <translation>table only</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>indicator</translation>
    </message>
    <message>
        <source>dashboard</source>
        <translation>dashboard</translation>
    </message>
    <message>
        <source>report template</source>
        <translation>report template</translation>
    </message>
    <message>
        <source>persons, each once</source>
        <translation>persons, each once</translation>
    </message>
    <message>
        <source>services (a person may have several)</source>
        <translation>services (a person may have several)</translation>
    </message>
    <message>
        <source>places</source>
        <translation>places</translation>
    </message>
    <message>
        <source>first time</source>
        <translation>first time</translation>
    </message>
    <message>
        <source>not employed</source>
        <translation>not employed</translation>
    </message>
    <message>
        <source>primary and lower secondary (ISCED 1–2)</source>
        <translation>primary and lower secondary (ISCED 1–2)</translation>
    </message>
    <message>
        <source>upper secondary (ISCED 3–4)</source>
        <translation>upper secondary (ISCED 3–4)</translation>
    </message>
    <message>
        <source>higher (ISCED 5–8)</source>
        <translation>higher (ISCED 5–8)</translation>
    </message>
    <message>
        <source>age below 14 or above 80</source>
        <translation>age below 14 or above 80</translation>
    </message>
    <message>
        <source>dates that contradict each other</source>
        <translation>dates that contradict each other</translation>
    </message>
    <message>
        <source>household of more than 20</source>
        <translation>household of more than 20</translation>
    </message>
    <message>
        <source>persons on record</source>
        <translation>persons on record</translation>
    </message>
    <message>
        <source>registrations and returns</source>
        <translation>registrations and returns</translation>
    </message>
    <message>
        <source>counselling sessions</source>
        <translation>counselling sessions</translation>
    </message>
    <message>
        <source>documents with an end</source>
        <translation>documents with an end</translation>
    </message>
    <message>
        <source>places held or waited for</source>
        <translation>places held or waited for</translation>
    </message>
    <message>
        <source>steps to be done</source>
        <translation>steps to be done</translation>
    </message>
    <message>
        <source>intakes of the catalogue</source>
        <translation>intakes of the catalogue</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>phone</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>birth date</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>sex</translation>
    </message>
    <message>
        <source>nationality</source>
        <translation>nationality</translation>
    </message>
    <message>
        <source>arrondissement</source>
        <translation>arrondissement</translation>
    </message>
    <message>
        <source>residence status</source>
        <translation>residence status</translation>
    </message>
    <message>
        <source>end of the residence title</source>
        <translation>end of the residence title</translation>
    </message>
    <message>
        <source>education</source>
        <translation>education</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>languages</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>Contacted</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Applied</translation>
    </message>
    <message>
        <source>Attending</source>
        <translation>Attending</translation>
    </message>
    <message>
        <source>small numbers rounded</source>
        <translation>small numbers rounded</translation>
    </message>
    <message>
        <source>small numbers hidden</source>
        <translation>small numbers hidden</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>Training level</source>
        <translation>Training level</translation>
    </message>
    <message>
        <source>Age group</source>
        <translation>Age group</translation>
    </message>
    <message>
        <source>Age in five years</source>
        <translation>Age in five years</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>Employment at registration</source>
        <translation>Employment at registration</translation>
    </message>
    <message>
        <source>First time or returning</source>
        <translation>First time or returning</translation>
    </message>
    <message>
        <source>Way of the session</source>
        <translation>Way of the session</translation>
    </message>
    <message>
        <source>Answer to the request</source>
        <translation>Answer to the request</translation>
    </message>
    <message>
        <source>Outcome of the training</source>
        <translation>Outcome of the training</translation>
    </message>
    <message>
        <source>Reason of the refusal</source>
        <translation>Reason of the refusal</translation>
    </message>
    <message>
        <source>Reason of the drop-out</source>
        <translation>Reason of the drop-out</translation>
    </message>
    <message>
        <source>Employment found</source>
        <translation>Employment found</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>State of the place</source>
        <translation>State of the place</translation>
    </message>
    <message>
        <source>Furthest step</source>
        <translation>Furthest step</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>What is missing</translation>
    </message>
    <message>
        <source>What is improbable</source>
        <translation>What is improbable</translation>
    </message>
    <message>
        <source>Constraints</source>
        <translation>Constraints</translation>
    </message>
    <message>
        <source>name of a person</source>
        <translation>name of a person</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>phone number</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>e-mail address</translation>
    </message>
    <message>
        <source>number of a document or a case</source>
        <translation>number of a document or a case</translation>
    </message>
    <message>
        <source>date to the day</source>
        <translation>date to the day</translation>
    </message>
    <message>
        <source>Recipe of an anonymised export changed</source>
        <translation>Recipe of an anonymised export changed</translation>
    </message>
    <message>
        <source>Anonymised export proposed</source>
        <translation>Anonymised export proposed</translation>
    </message>
    <message>
        <source>Anonymised export approved</source>
        <translation>Anonymised export approved</translation>
    </message>
    <message>
        <source>Anonymised export refused</source>
        <translation>Anonymised export refused</translation>
    </message>
    <message>
        <source>Anonymised export written</source>
        <translation>Anonymised export written</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recipe</translation>
    </message>
    <message>
        <source>Anonymised export</source>
        <translation>Anonymised export</translation>
    </message>
    <message>
        <source>the same for everybody</source>
        <translation>the same for everybody</translation>
    </message>
    <message>
        <source>each group as exactly as can be</source>
        <translation>each group as exactly as can be</translation>
    </message>
    <message>
        <source>blank what is rare</source>
        <translation>blank what is rare</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>loss</translation>
    </message>
    <message>
        <source>average class size</source>
        <translation>average class size</translation>
    </message>
    <message>
        <source>height</source>
        <translation>height</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>precision</translation>
    </message>
    <message>
        <source>discernability</source>
        <translation>discernability</translation>
    </message>
    <message>
        <source>non-uniform entropy</source>
        <translation>non-uniform entropy</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>sum</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>maximum</translation>
    </message>
    <message>
        <source>arithmetic mean</source>
        <translation>arithmetic mean</translation>
    </message>
    <message>
        <source>geometric mean</source>
        <translation>geometric mean</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>rank</translation>
    </message>
    <message>
        <source>waits for a decision</source>
        <translation>waits for a decision</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approved</translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation>Half-year</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Merge of two files taken back</source>
        <translation>Merge of two files taken back</translation>
    </message>
    <message>
        <source>Two persons said not to be the same</source>
        <translation>Two persons said not to be the same</translation>
    </message>
    <message>
        <source>a table of no form</source>
        <translation>a table of no form</translation>
    </message>
    <message>
        <source>an export of KoboToolbox</source>
        <translation>an export of KoboToolbox</translation>
    </message>
    <message>
        <source>an export of ODK</source>
        <translation>an export of ODK</translation>
    </message>
    <message>
        <source>names of the form’s fields</source>
        <translation>names of the form’s fields</translation>
    </message>
    <message>
        <source>questions as they were asked</source>
        <translation>questions as they were asked</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>a guess</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>likely</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>certain</translation>
    </message>
    <message>
        <source>the cell holds an error of the spreadsheet</source>
        <translation>the cell holds an error of the spreadsheet</translation>
    </message>
    <message>
        <source>another row of the file has the same</source>
        <translation>another row of the file has the same</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>the file cannot be read</translation>
    </message>
    <message>
        <source>the file has no rows</source>
        <translation>the file has no rows</translation>
    </message>
    <message>
        <source>the row of headers cannot be read</source>
        <translation>the row of headers cannot be read</translation>
    </message>
    <message>
        <source>the file is damaged: open it in a spreadsheet and save it again</source>
        <translation>the file is damaged: open it in a spreadsheet and save it again</translation>
    </message>
    <message>
        <source>the file holds what no spreadsheet writes: it was not opened</source>
        <translation>the file holds what no spreadsheet writes: it was not opened</translation>
    </message>
    <message>
        <source>the file is too large: split it, or save it as CSV</source>
        <translation>the file is too large: split it, or save it as CSV</translation>
    </message>
    <message>
        <source>the workbook is protected: type its password, or save a copy without one</source>
        <translation>the workbook is protected: type its password, or save a copy without one</translation>
    </message>
    <message>
        <source>this is not the workbook’s password</source>
        <translation>this is not the workbook’s password</translation>
    </message>
    <message>
        <source>the workbook is protected in a way that is not known here: save a copy without a password</source>
        <translation>the workbook is protected in a way that is not known here: save a copy without a password</translation>
    </message>
    <message>
        <source>the file is in Excel’s old format (.xls): save it as .xlsx or CSV</source>
        <translation>the file is in Excel’s old format (.xls): save it as .xlsx or CSV</translation>
    </message>
    <message>
        <source>the file is in Excel’s binary format (.xlsb): save it as .xlsx or CSV</source>
        <translation>the file is in Excel’s binary format (.xlsb): save it as .xlsx or CSV</translation>
    </message>
    <message>
        <source>the file is in the OpenDocument format (.ods): save it as .xlsx or CSV</source>
        <translation>the file is in the OpenDocument format (.ods): save it as .xlsx or CSV</translation>
    </message>
    <message>
        <source>the workbook has no such sheet</source>
        <translation>the workbook has no such sheet</translation>
    </message>
    <message>
        <source>Two persons may be the same after all</source>
        <translation>Two persons may be the same after all</translation>
    </message>
    <message>
        <source>Possible duplicates of a person noted</source>
        <translation>Possible duplicates of a person noted</translation>
    </message>
    <message>
        <source>Desk searched for duplicates</source>
        <translation>Desk searched for duplicates</translation>
    </message>
    <message>
        <source>Household of a person changed</source>
        <translation>Household of a person changed</translation>
    </message>
    <message>
        <source>Two persons said not to live together</source>
        <translation>Two persons said not to live together</translation>
    </message>
    <message>
        <source>Import taken back</source>
        <translation>Import taken back</translation>
    </message>
    <message>
        <source>only new persons</source>
        <translation>only new persons</translation>
    </message>
    <message>
        <source>also fill blanks of persons on record</source>
        <translation>also fill blanks of persons on record</translation>
    </message>
    <message>
        <source>also replace chosen fields</source>
        <translation>also replace chosen fields</translation>
    </message>
    <message>
        <source>only fill blanks, register nobody</source>
        <translation>only fill blanks, register nobody</translation>
    </message>
    <message>
        <source>filled in</source>
        <translation>filled in</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>to decide</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>left out</translation>
    </message>
    <message>
        <source>nobody on record is exactly this person</source>
        <translation>nobody on record is exactly this person</translation>
    </message>
    <message>
        <source>several persons on record match</source>
        <translation>several persons on record match</translation>
    </message>
    <message>
        <source>you decided not to import it</source>
        <translation>you decided not to import it</translation>
    </message>
    <message>
        <source>husband or wife</source>
        <translation>husband or wife</translation>
    </message>
    <message>
        <source>father or mother</source>
        <translation>father or mother</translation>
    </message>
    <message>
        <source>son or daughter</source>
        <translation>son or daughter</translation>
    </message>
    <message>
        <source>brother or sister</source>
        <translation>brother or sister</translation>
    </message>
    <message>
        <source>other relative</source>
        <translation>other relative</translation>
    </message>
    <message>
        <source>same household</source>
        <translation>same household</translation>
    </message>
    <message>
        <source>The parent is not twelve years older than the child.</source>
        <translation>The parent is not twelve years older than the child.</translation>
    </message>
    <message>
        <source>One of them has a husband or wife on record already.</source>
        <translation>One of them has a husband or wife on record already.</translation>
    </message>
    <message>
        <source>The child has two parents on record already.</source>
        <translation>The child has two parents on record already.</translation>
    </message>
    <message>
        <source>They live with others on record, and would move from there.</source>
        <translation>They live with others on record, and would move from there.</translation>
    </message>
    <message>
        <source>at registration</source>
        <translation>at registration</translation>
    </message>
    <message>
        <source>by an import</source>
        <translation>by an import</translation>
    </message>
    <message>
        <source>by a search of the desk</source>
        <translation>by a search of the desk</translation>
    </message>
    <message>
        <source>one household</source>
        <translation>one household</translation>
    </message>
    <message>
        <source>twins</source>
        <translation>twins</translation>
    </message>
    <message>
        <source>Backup proved by opening it</source>
        <translation>Backup proved by opening it</translation>
    </message>
    <message>
        <source>Desk restored from a backup</source>
        <translation>Desk restored from a backup</translation>
    </message>
    <message>
        <source>Damaged desk salvaged</source>
        <translation>Damaged desk salvaged</translation>
    </message>
    <message>
        <source>Key of the desk renewed</source>
        <translation>Key of the desk renewed</translation>
    </message>
    <message>
        <source>Recovery code tested</source>
        <translation>Recovery code tested</translation>
    </message>
    <message>
        <source>Opening of a restricted case reviewed</source>
        <translation>Opening of a restricted case reviewed</translation>
    </message>
    <message>
        <source>Case restricted</source>
        <translation>Case restricted</translation>
    </message>
    <message>
        <source>Restriction of a case lifted</source>
        <translation>Restriction of a case lifted</translation>
    </message>
    <message>
        <source>Journal exported</source>
        <translation>Journal exported</translation>
    </message>
    <message>
        <source>Request of a person about their data recorded</source>
        <translation>Request of a person about their data recorded</translation>
    </message>
    <message>
        <source>Request of a person about their data answered</source>
        <translation>Request of a person about their data answered</translation>
    </message>
    <message>
        <source>Person&apos;s own file handed over</source>
        <translation>Person&apos;s own file handed over</translation>
    </message>
    <message>
        <source>Erasure proposed</source>
        <translation>Erasure proposed</translation>
    </message>
    <message>
        <source>Erasure approved</source>
        <translation>Erasure approved</translation>
    </message>
    <message>
        <source>Erasure refused</source>
        <translation>Erasure refused</translation>
    </message>
    <message>
        <source>Document attached</source>
        <translation>Document attached</translation>
    </message>
    <message>
        <source>Attached document opened</source>
        <translation>Attached document opened</translation>
    </message>
    <message>
        <source>Attached document removed</source>
        <translation>Attached document removed</translation>
    </message>
    <message>
        <source>Request of a person about their data</source>
        <translation>Request of a person about their data</translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation>Erasure</translation>
    </message>
    <message>
        <source>Attached document</source>
        <translation>Attached document</translation>
    </message>
    <message>
        <source>Desk and backups</source>
        <translation>Desk and backups</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Persons and households</source>
        <translation>Persons and households</translation>
    </message>
    <message>
        <source>Restricted cases</source>
        <translation>Restricted cases</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>Cases and plans</source>
        <translation>Cases and plans</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Referrals and letters</source>
        <translation>Referrals and letters</translation>
    </message>
    <message>
        <source>Follow-ups and calls</source>
        <translation>Follow-ups and calls</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Statistics and reports</source>
        <translation>Statistics and reports</translation>
    </message>
    <message>
        <source>Anonymised exports</source>
        <translation>Anonymised exports</translation>
    </message>
    <message>
        <source>Imports and exports of persons</source>
        <translation>Imports and exports of persons</translation>
    </message>
    <message>
        <source>Rights of the person</source>
        <translation>Rights of the person</translation>
    </message>
    <message>
        <source>Attached documents</source>
        <translation>Attached documents</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>Intact</translation>
    </message>
    <message>
        <source>End missing</source>
        <translation>End missing</translation>
    </message>
    <message>
        <source>Not the one written here</source>
        <translation>Not the one written here</translation>
    </message>
    <message>
        <source>End not proved</source>
        <translation>End not proved</translation>
    </message>
    <message>
        <source>Safety of the person</source>
        <translation>Safety of the person</translation>
    </message>
    <message>
        <source>Medical emergency</source>
        <translation>Medical emergency</translation>
    </message>
    <message>
        <source>Absence of the advisor</source>
        <translation>Absence of the advisor</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Another reason</translation>
    </message>
    <message>
        <source>kept long enough</source>
        <translation>kept long enough</translation>
    </message>
    <message>
        <source>the person asked</source>
        <translation>the person asked</translation>
    </message>
    <message>
        <source>waits for a second person</source>
        <translation>waits for a second person</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposed</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>erased</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>kept</translation>
    </message>
    <message>
        <source>the case is open</source>
        <translation>the case is open</translation>
    </message>
    <message>
        <source>a request waits for its answer</source>
        <translation>a request waits for its answer</translation>
    </message>
    <message>
        <source>in contact since</source>
        <translation>in contact since</translation>
    </message>
    <message>
        <source>a centre owes an answer</source>
        <translation>a centre owes an answer</translation>
    </message>
    <message>
        <source>a place is held or waited for</source>
        <translation>a place is held or waited for</translation>
    </message>
    <message>
        <source>access</source>
        <translation>access</translation>
    </message>
    <message>
        <source>rectification</source>
        <translation>rectification</translation>
    </message>
    <message>
        <source>opposition</source>
        <translation>opposition</translation>
    </message>
    <message>
        <source>withdrawal of consent</source>
        <translation>withdrawal of consent</translation>
    </message>
    <message>
        <source>erasure</source>
        <translation>erasure</translation>
    </message>
    <message>
        <source>at the desk</source>
        <translation>at the desk</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>by letter</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>by e-mail</translation>
    </message>
    <message>
        <source>through a representative</source>
        <translation>through a representative</translation>
    </message>
    <message>
        <source>to be answered</source>
        <translation>to be answered</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>granted</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>JPEG picture</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG picture</translation>
    </message>
    <message>
        <source>Use of data objected to</source>
        <translation>Use of data objected to</translation>
    </message>
    <message>
        <source>objected to</source>
        <translation>objected to</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Too many words: “%1”.</source>
        <translation>Too many words: “%1”.</translation>
    </message>
    <message>
        <source>Name the file.</source>
        <translation>Name the file.</translation>
    </message>
    <message>
        <source>Name the desk&apos;s folder.</source>
        <translation>Name the desk&apos;s folder.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 takes a whole number from %2 to %3.</translation>
    </message>
    <message>
        <source>--%1 does not belong to this command.</source>
        <translation>--%1 does not belong to this command.</translation>
    </message>
    <message>
        <source>--%1 is needed.</source>
        <translation>--%1 is needed.</translation>
    </message>
    <message>
        <source>There is no option --%1.</source>
        <translation>There is no option --%1.</translation>
    </message>
    <message>
        <source>--%1 takes one of these: %2.</source>
        <translation>--%1 takes one of these: %2.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>There is no field “%1”.</translation>
    </message>
    <message>
        <source>Name the folder of the backup, or “newest”.</source>
        <translation>Name the folder of the backup, or “newest”.</translation>
    </message>
    <message>
        <source>Tawjih - Migrant Information and Orientation Desk

  tawjih [FOLDER]                            open the window, on that desk if one is named
  tawjih --review FILE                       open an anonymised package in a window, without a desk
  tawjih demo [--persons N] [--seed S] FOLDER
                                             make a desk of invented people
  tawjih import FOLDER FILE [--policy P] [--overwrite FIELDS] [--mapping NAME] [--dry-run] [--report FILE]
                                             take in a list of persons, sessions or referrals
  tawjih import FOLDER --undo ID [--dry-run] take an import back as a whole; “last” is the latest one
  tawjih catalogue export FOLDER FILE        write the catalogue as CSV, or as JSON to a .json
  tawjih catalogue import FOLDER FILE [--dry-run]
                                             take in such a file, wholly or not at all
  tawjih report FOLDER --template T --period P [--lang L] [--as-of DAY]
                [--protection rounding3|rounding5|suppression] [--replace] --out FILE
                                             write a report as .pdf, .xlsx or .csv
  tawjih figures export FOLDER FILE          write the desk&apos;s own figures and reports as JSON
  tawjih figures import FOLDER FILE [--dry-run]
                                             take in such a file, wholly or not at all
  tawjih anonymise --data FILE --hierarchies DIRECTORY [--k N] [--suppression S] [--mean-risk R]
                [--sensitive COLUMNS [--l N] [--t T]] [--keep COLUMNS] [--metric NAME]
                [--method uniform|local|cells] [--budget SECONDS] [--replace] --out FILE
                                             anonymise any CSV, with a hierarchy a column as &lt;column&gt;.csv
  tawjih export FOLDER --recipe R [--passphrase-fd N] [--replace] --out FILE
                                             write an anonymised package; R is a code or a JSON file
  tawjih verify-package FILE [--passphrase-fd N]
                                             check all promises of a package by the file alone
  tawjih person-file FOLDER CASE-NUMBER [--lang L] [--replace] --out FILE
                                             write all that is held about a person as .pdf or .json
  tawjih backup FOLDER [--to DIRECTORY]      write and verify an encrypted backup
  tawjih backups FOLDER                      list the backups, and what is known of each
  tawjih drill FOLDER [--backup FOLDER]      prove a backup by opening it; the newest if none is named
  tawjih restore FOLDER BACKUP [--dry-run]   go on from a backup, or from the “newest”; the present desk is kept
  tawjih salvage FOLDER [--to DIRECTORY]     read what can be read of a damaged desk into a new one
  tawjih rekey FOLDER [--new-code]           give the desk a new key, after somebody has left
  tawjih verify FOLDER                       check the file, its pages and the audit chain
  tawjih journal FOLDER [--from DAY] [--to DAY] [--replace] --out FILE
                                             write the journal of those days as CSV

  --period P          2026, 2026-03, 2026-Q1, school:2025, project:2024, 2026-01-05..2026-02-10,
                      last-month, last-quarter or all
  --policy P          of persons on record: only-new (they are left), fill-blanks, overwrite (the FIELDS,
                      joined by commas, and blanks), unique-match (fill blanks, register nobody)
  --as-of DAY         as the record was known at the end of that day; now if missing
  --lang L            language of the report; the desk&apos;s if missing
  --login NAME        who opens the desk; asked for if missing
  --password-fd N     read the password&apos;s line from this file descriptor instead of the terminal
  --language CODE     fr, ar or en
  --help, --version

Exit codes: 0 done, 1 failed, 2 wrong usage, 3 wrong login or password, 4 some rows or definitions refused,
5 damage found
</source>
        <translation>Tawjih - Migrant Information and Orientation Desk

  tawjih [FOLDER]                            open the window, on that desk if one is named
  tawjih --review FILE                       open an anonymised package in a window, without a desk
  tawjih demo [--persons N] [--seed S] FOLDER
                                             make a desk of invented people
  tawjih import FOLDER FILE [--policy P] [--overwrite FIELDS] [--mapping NAME] [--dry-run] [--report FILE]
                                             take in a list of persons, sessions or referrals
  tawjih import FOLDER --undo ID [--dry-run] take an import back as a whole; “last” is the latest one
  tawjih catalogue export FOLDER FILE        write the catalogue as CSV, or as JSON to a .json
  tawjih catalogue import FOLDER FILE [--dry-run]
                                             take in such a file, wholly or not at all
  tawjih report FOLDER --template T --period P [--lang L] [--as-of DAY]
                [--protection rounding3|rounding5|suppression] [--replace] --out FILE
                                             write a report as .pdf, .xlsx or .csv
  tawjih figures export FOLDER FILE          write the desk&apos;s own figures and reports as JSON
  tawjih figures import FOLDER FILE [--dry-run]
                                             take in such a file, wholly or not at all
  tawjih anonymise --data FILE --hierarchies DIRECTORY [--k N] [--suppression S] [--mean-risk R]
                [--sensitive COLUMNS [--l N] [--t T]] [--keep COLUMNS] [--metric NAME]
                [--method uniform|local|cells] [--budget SECONDS] [--replace] --out FILE
                                             anonymise any CSV, with a hierarchy a column as &lt;column&gt;.csv
  tawjih export FOLDER --recipe R [--passphrase-fd N] [--replace] --out FILE
                                             write an anonymised package; R is a code or a JSON file
  tawjih verify-package FILE [--passphrase-fd N]
                                             check all promises of a package by the file alone
  tawjih person-file FOLDER CASE-NUMBER [--lang L] [--replace] --out FILE
                                             write all that is held about a person as .pdf or .json
  tawjih backup FOLDER [--to DIRECTORY]      write and verify an encrypted backup
  tawjih backups FOLDER                      list the backups, and what is known of each
  tawjih drill FOLDER [--backup FOLDER]      prove a backup by opening it; the newest if none is named
  tawjih restore FOLDER BACKUP [--dry-run]   go on from a backup, or from the “newest”; the present desk is kept
  tawjih salvage FOLDER [--to DIRECTORY]     read what can be read of a damaged desk into a new one
  tawjih rekey FOLDER [--new-code]           give the desk a new key, after somebody has left
  tawjih verify FOLDER                       check the file, its pages and the audit chain
  tawjih journal FOLDER [--from DAY] [--to DAY] [--replace] --out FILE
                                             write the journal of those days as CSV

  --period P          2026, 2026-03, 2026-Q1, school:2025, project:2024, 2026-01-05..2026-02-10,
                      last-month, last-quarter or all
  --policy P          of persons on record: only-new (they are left), fill-blanks, overwrite (the FIELDS,
                      joined by commas, and blanks), unique-match (fill blanks, register nobody)
  --as-of DAY         as the record was known at the end of that day; now if missing
  --lang L            language of the report; the desk&apos;s if missing
  --login NAME        who opens the desk; asked for if missing
  --password-fd N     read the password&apos;s line from this file descriptor instead of the terminal
  --language CODE     fr, ar or en
  --help, --version

Exit codes: 0 done, 1 failed, 2 wrong usage, 3 wrong login or password, 4 some rows or definitions refused,
5 damage found
</translation>
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
    <message>
        <source>Type a centre’s answer</source>
        <translation>Type a centre’s answer</translation>
    </message>
    <message>
        <source>A demo desk of %1 invented persons is in %2.</source>
        <translation>A demo desk of %1 invented persons is in %2.</translation>
    </message>
    <message>
        <source>Open it with the name “%1” and the password “%2”.</source>
        <translation>Open it with the name “%1” and the password “%2”.</translation>
    </message>
    <message>
        <source>Name: </source>
        <translation>Name: </translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Password: </translation>
    </message>
    <message>
        <source>The file is whole: every page carries its seal.</source>
        <translation>The file is whole: every page carries its seal.</translation>
    </message>
    <message>
        <source>Nothing was written: this is what an import would do.</source>
        <translation>Nothing was written: this is what an import would do.</translation>
    </message>
    <message>
        <source>Record a follow-up</source>
        <translation>Record a follow-up</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the import were changed since.</source>
        <translation>
            <numerusform>%n row of the import was changed since.</numerusform>
            <numerusform>%n rows of the import were changed since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) recorded since depend on it.</source>
        <translation>
            <numerusform>%n row recorded since depends on it.</numerusform>
            <numerusform>%n rows recorded since depend on it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken back.</source>
        <translation>Nothing was taken back.</translation>
    </message>
    <message>
        <source>Nothing was written: the import can be taken back.</source>
        <translation>Nothing was written: the import can be taken back.</translation>
    </message>
    <message>
        <source>The import is taken back.</source>
        <translation>The import is taken back.</translation>
    </message>
    <message>
        <source>To take it back: --undo %1</source>
        <translation>To take it back: --undo %1</translation>
    </message>
</context>
<context>
    <name>ConditionText</name>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>any number</translation>
    </message>
    <message>
        <source>in the last %1 days</source>
        <translation>in the last %1 days</translation>
    </message>
    <message>
        <source>in the next %1 days</source>
        <translation>in the next %1 days</translation>
    </message>
    <message>
        <source>%1 to %2 days before</source>
        <translation>%1 to %2 days before</translation>
    </message>
    <message>
        <source>at least %1 days before</source>
        <translation>at least %1 days before</translation>
    </message>
    <message>
        <source>at most %1 days before</source>
        <translation>at most %1 days before</translation>
    </message>
    <message>
        <source>%1 to %2 days after</source>
        <translation>%1 to %2 days after</translation>
    </message>
    <message>
        <source>at least %1 days after</source>
        <translation>at least %1 days after</translation>
    </message>
    <message>
        <source>at most %1 days after</source>
        <translation>at most %1 days after</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>at least %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>at most %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 or more</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>%1 or less</translation>
    </message>
    <message>
        <source>known</source>
        <translation>known</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>every one</source>
        <translation>every one</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>; and </source>
        <translation>; and </translation>
    </message>
    <message>
        <source>; or </source>
        <translation>; or </translation>
    </message>
    <message>
        <source>not (%1)</source>
        <translation>not (%1)</translation>
    </message>
    <message>
        <source>Out of those with – %1.</source>
        <translation>Out of those with – %1.</translation>
    </message>
    <message>
        <source>Counted are those with – %1.</source>
        <translation>Counted are those with – %1.</translation>
    </message>
    <message>
        <source>Told apart as not known – %1.</source>
        <translation>Told apart as not known – %1.</translation>
    </message>
    <message>
        <source>How long it took: %1.</source>
        <translation>How long it took: %1.</translation>
    </message>
    <message>
        <source>Added up: %1.</source>
        <translation>Added up: %1.</translation>
    </message>
    <message>
        <source>Out of every one.</source>
        <translation>Out of every one.</translation>
    </message>
    <message>
        <source>Every one is counted.</source>
        <translation>Every one is counted.</translation>
    </message>
    <message>
        <source>Every one is told apart as not known.</source>
        <translation>Every one is told apart as not known.</translation>
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
    <message>
        <source>objected to</source>
        <translation>objected to</translation>
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
    <name>DefinitionEntry</name>
    <message>
        <source>%1, by %2 and %3</source>
        <translation>%1, by %2 and %3</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, by %2</translation>
    </message>
    <message>
        <source>• %1 (%2)</source>
        <translation>• %1 (%2)</translation>
    </message>
    <message>
        <source>Broken down by: %1.</source>
        <translation>Broken down by: %1.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>This version of Tawjih cannot read this definition. It is left aside; nothing of it is lost.</source>
        <translation>This version of Tawjih cannot read this definition. It is left aside; nothing of it is lost.</translation>
    </message>
    <message>
        <source>of the program</source>
        <translation>of the program</translation>
    </message>
    <message>
        <source>own</source>
        <translation>own</translation>
    </message>
    <message>
        <source>own, in place of the program’s</source>
        <translation>own, in place of the program’s</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>cannot be read</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copy)</translation>
    </message>
</context>
<context>
    <name>DefinitionProblem</name>
    <message>
        <source>all of these</source>
        <translation>all of these</translation>
    </message>
    <message>
        <source>any of these</source>
        <translation>any of these</translation>
    </message>
    <message>
        <source>breakdowns</source>
        <translation>breakdowns</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>figures</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>chart</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>second breakdown</source>
        <translation>second breakdown</translation>
    </message>
    <message>
        <source>commentary</source>
        <translation>commentary</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>comparison</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>counted</translation>
    </message>
    <message>
        <source>dashboards</source>
        <translation>dashboards</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>days back</source>
        <translation>days back</translation>
    </message>
    <message>
        <source>days ahead</source>
        <translation>days ahead</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>definition</translation>
    </message>
    <message>
        <source>field</source>
        <translation>field</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>heading</translation>
    </message>
    <message>
        <source>sentences of the cover</source>
        <translation>sentences of the cover</translation>
    </message>
    <message>
        <source>values</source>
        <translation>values</translation>
    </message>
    <message>
        <source>indicators</source>
        <translation>indicators</translation>
    </message>
    <message>
        <source>known or not</source>
        <translation>known or not</translation>
    </message>
    <message>
        <source>delay</source>
        <translation>delay</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>at least</translation>
    </message>
    <message>
        <source>upper limit</source>
        <translation>upper limit</translation>
    </message>
    <message>
        <source>lower limit</source>
        <translation>lower limit</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>at most</translation>
    </message>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>not</source>
        <translation>not</translation>
    </message>
    <message>
        <source>out of</source>
        <translation>out of</translation>
    </message>
    <message>
        <source>what is counted</source>
        <translation>what is counted</translation>
    </message>
    <message>
        <source>report templates</source>
        <translation>report templates</translation>
    </message>
    <message>
        <source>breakdown</source>
        <translation>breakdown</translation>
    </message>
    <message>
        <source>sections</source>
        <translation>sections</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>what is added up</source>
        <translation>what is added up</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>summary</translation>
    </message>
    <message>
        <source>target</source>
        <translation>target</translation>
    </message>
    <message>
        <source>title</source>
        <translation>title</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unit</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>breakdown %1</source>
        <translation>breakdown %1</translation>
    </message>
    <message>
        <source>figure %1</source>
        <translation>figure %1</translation>
    </message>
    <message>
        <source>dashboard %1</source>
        <translation>dashboard %1</translation>
    </message>
    <message>
        <source>sentence %1 of the cover</source>
        <translation>sentence %1 of the cover</translation>
    </message>
    <message>
        <source>value %1</source>
        <translation>value %1</translation>
    </message>
    <message>
        <source>indicator %1</source>
        <translation>indicator %1</translation>
    </message>
    <message>
        <source>report template %1</source>
        <translation>report template %1</translation>
    </message>
    <message>
        <source>section %1</source>
        <translation>section %1</translation>
    </message>
    <message>
        <source>condition %1</source>
        <translation>condition %1</translation>
    </message>
    <message>
        <source>this is needed</source>
        <translation>this is needed</translation>
    </message>
    <message>
        <source>this is not written as expected</source>
        <translation>this is not written as expected</translation>
    </message>
    <message>
        <source>this number is too low or too high</source>
        <translation>this number is too low or too high</translation>
    </message>
    <message>
        <source>this does not exist here</source>
        <translation>this does not exist here</translation>
    </message>
    <message>
        <source>this date is still to come</source>
        <translation>this date is still to come</translation>
    </message>
    <message>
        <source>this is too much</source>
        <translation>this is too much</translation>
    </message>
    <message>
        <source>this is already in use</source>
        <translation>this is already in use</translation>
    </message>
    <message>
        <source>this does not fit the rest</source>
        <translation>this does not fit the rest</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Dimension</name>
    <message>
        <source>Quarter %1 of %2</source>
        <translation>Quarter %1 of %2</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>below %1</translation>
    </message>
    <message>
        <source>%1 and over</source>
        <translation>%1 and over</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>Q%1</source>
        <translation>Q%1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>under %1</translation>
    </message>
    <message>
        <source>first half of %1</source>
        <translation>first half of %1</translation>
    </message>
    <message>
        <source>second half of %1</source>
        <translation>second half of %1</translation>
    </message>
</context>
<context>
    <name>EntryText</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message>
        <source>free of charge</source>
        <translation>free of charge</translation>
    </message>
    <message>
        <source>%1 dirhams</source>
        <translation>%1 dirhams</translation>
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
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coordinates</translation>
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
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Starts</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>of which %1 for foreigners</source>
        <translation>of which %1 for foreigners</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Taught in</source>
        <translation>Taught in</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Grants and help</source>
        <translation>Grants and help</translation>
    </message>
    <message>
        <source>Intake of %1</source>
        <translation>Intake of %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>closed since %1</source>
        <translation>closed since %1</translation>
    </message>
    <message>
        <source>open until %1</source>
        <translation>open until %1</translation>
    </message>
    <message>
        <source>open since %1</source>
        <translation>open since %1</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>not verified</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verified</translation>
    </message>
    <message>
        <source>to verify again</source>
        <translation>to verify again</translation>
    </message>
    <message>
        <source>Source: %1, %2.</source>
        <translation>Source: %1, %2.</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Source: %1.</translation>
    </message>
    <message>
        <source>Nobody has checked it with the centre yet.</source>
        <translation>Nobody has checked it with the centre yet.</translation>
    </message>
    <message>
        <source>Verified by %1 on %2.</source>
        <translation>Verified by %1 on %2.</translation>
    </message>
    <message>
        <source>Verified by %1.</source>
        <translation>Verified by %1.</translation>
    </message>
    <message>
        <source>To be verified again after %1.</source>
        <translation>To be verified again after %1.</translation>
    </message>
    <message>
        <source>To be verified again since %1.</source>
        <translation>To be verified again since %1.</translation>
    </message>
</context>
<context>
    <name>ErasureText</name>
    <message>
        <source>Names, numbers, contacts, notes, plans, letters and every earlier version go, and cannot be brought back. The number of the case and what statistics count stay, by month and year. Copies in the desk’s backups stay until those are thinned out, at most twelve months.</source>
        <translation>Names, numbers, contacts, notes, plans, letters and every earlier version go, and cannot be brought back. The number of the case and what statistics count stay, by month and year. Copies in the desk’s backups stay until those are thinned out, at most twelve months.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The computer’s clock is behind the desk’s journal. Nothing is erased until it is right: set the date and time, then try again.</source>
        <translation>The computer’s clock is behind the desk’s journal. Nothing is erased until it is right: set the date and time, then try again.</translation>
    </message>
    <message>
        <source>You proposed this erasure. Somebody else, a supervisor or an administrator, has to approve it. Nothing was erased.</source>
        <translation>You proposed this erasure. Somebody else, a supervisor or an administrator, has to approve it. Nothing was erased.</translation>
    </message>
    <message>
        <source>This person cannot be erased now: %1. Nothing was changed.</source>
        <translation>This person cannot be erased now: %1. Nothing was changed.</translation>
    </message>
    <message>
        <source>The erasure of this person waits for a second person already. Nothing was changed.</source>
        <translation>The erasure of this person waits for a second person already. Nothing was changed.</translation>
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
        <source>The desk&apos;s folder cannot be written to: nothing can be saved there. Check the permissions of the folder or the lock of the medium.</source>
        <translation>The desk&apos;s folder cannot be written to: nothing can be saved there. Check the permissions of the folder or the lock of the medium.</translation>
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
    <message>
        <source>All places of this intake are taken. Nothing was changed. Release one, put the person on the waiting list, or correct the places in the catalogue.</source>
        <translation>All places of this intake are taken. Nothing was changed. Release one, put the person on the waiting list, or correct the places in the catalogue.</translation>
    </message>
    <message>
        <source>The places for foreigners of this intake are taken. Nothing was changed. Put the person on the waiting list, or correct the quota in the catalogue.</source>
        <translation>The places for foreigners of this intake are taken. Nothing was changed. Put the person on the waiting list, or correct the quota in the catalogue.</translation>
    </message>
    <message>
        <source>Somebody else has waited longer for this place. Nothing was changed. Offer it to the next on the waiting list.</source>
        <translation>Somebody else has waited longer for this place. Nothing was changed. Offer it to the next on the waiting list.</translation>
    </message>
    <message>
        <source>This case is restricted, and not open to you. Nothing was changed. Open it from the list of persons with a reason, or ask its advisor or a supervisor.</source>
        <translation>This case is restricted, and not open to you. Nothing was changed. Open it from the list of persons with a reason, or ask its advisor or a supervisor.</translation>
    </message>
    <message>
        <source>The case of one of the two is restricted. Nothing was changed. Lift the restriction first.</source>
        <translation>The case of one of the two is restricted. Nothing was changed. Lift the restriction first.</translation>
    </message>
    <message>
        <source>The desk has no number of the CNDP, and without it nothing with names leaves the desk. Nothing was written. Enter the number in Settings, or choose an export without names.</source>
        <translation>The desk has no number of the CNDP, and without it nothing with names leaves the desk. Nothing was written. Enter the number in Settings, or choose an export without names.</translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Begins</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>Whole day</source>
        <translation>Whole day</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Whose</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>sex</source>
        <translation>sex</translation>
    </message>
    <message>
        <source>age on the day</source>
        <translation>age on the day</translation>
    </message>
    <message>
        <source>nationality</source>
        <translation>nationality</translation>
    </message>
    <message>
        <source>residence status</source>
        <translation>residence status</translation>
    </message>
    <message>
        <source>schooling</source>
        <translation>schooling</translation>
    </message>
    <message>
        <source>schooling by ISCED</source>
        <translation>schooling by ISCED</translation>
    </message>
    <message>
        <source>arrondissement</source>
        <translation>arrondissement</translation>
    </message>
    <message>
        <source>employment at registration</source>
        <translation>employment at registration</translation>
    </message>
    <message>
        <source>state of the case</source>
        <translation>state of the case</translation>
    </message>
    <message>
        <source>advisor of the case</source>
        <translation>advisor of the case</translation>
    </message>
    <message>
        <source>furthest step of the person</source>
        <translation>furthest step of the person</translation>
    </message>
    <message>
        <source>employed 6 months after completing</source>
        <translation>employed 6 months after completing</translation>
    </message>
    <message>
        <source>employed 12 months after completing</source>
        <translation>employed 12 months after completing</translation>
    </message>
    <message>
        <source>what is missing in the file</source>
        <translation>what is missing in the file</translation>
    </message>
    <message>
        <source>what is improbable in the file</source>
        <translation>what is improbable in the file</translation>
    </message>
    <message>
        <source>day of registration</source>
        <translation>day of registration</translation>
    </message>
    <message>
        <source>day of the first contact</source>
        <translation>day of the first contact</translation>
    </message>
    <message>
        <source>day of the last contact</source>
        <translation>day of the last contact</translation>
    </message>
    <message>
        <source>end of the residence title</source>
        <translation>end of the residence title</translation>
    </message>
    <message>
        <source>day on which the file was last changed</source>
        <translation>day on which the file was last changed</translation>
    </message>
    <message>
        <source>day of registration or return</source>
        <translation>day of registration or return</translation>
    </message>
    <message>
        <source>first time or returning</source>
        <translation>first time or returning</translation>
    </message>
    <message>
        <source>reason of the return</source>
        <translation>reason of the return</translation>
    </message>
    <message>
        <source>day of the session</source>
        <translation>day of the session</translation>
    </message>
    <message>
        <source>kind of session</source>
        <translation>kind of session</translation>
    </message>
    <message>
        <source>way of the session</source>
        <translation>way of the session</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>attendance</translation>
    </message>
    <message>
        <source>advisor</source>
        <translation>advisor</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>provider</translation>
    </message>
    <message>
        <source>training centre</source>
        <translation>training centre</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>programme</translation>
    </message>
    <message>
        <source>training level</source>
        <translation>training level</translation>
    </message>
    <message>
        <source>trade</source>
        <translation>trade</translation>
    </message>
    <message>
        <source>answer to the request</source>
        <translation>answer to the request</translation>
    </message>
    <message>
        <source>outcome of the training</source>
        <translation>outcome of the training</translation>
    </message>
    <message>
        <source>furthest step of the referral</source>
        <translation>furthest step of the referral</translation>
    </message>
    <message>
        <source>reason of the refusal</source>
        <translation>reason of the refusal</translation>
    </message>
    <message>
        <source>reason of the drop-out</source>
        <translation>reason of the drop-out</translation>
    </message>
    <message>
        <source>day on which the referral was prepared</source>
        <translation>day on which the referral was prepared</translation>
    </message>
    <message>
        <source>day on which the request was sent</source>
        <translation>day on which the request was sent</translation>
    </message>
    <message>
        <source>day of the centre’s answer</source>
        <translation>day of the centre’s answer</translation>
    </message>
    <message>
        <source>day of admission</source>
        <translation>day of admission</translation>
    </message>
    <message>
        <source>day of enrolment</source>
        <translation>day of enrolment</translation>
    </message>
    <message>
        <source>day of beginning to attend</source>
        <translation>day of beginning to attend</translation>
    </message>
    <message>
        <source>day of completion</source>
        <translation>day of completion</translation>
    </message>
    <message>
        <source>day of certification</source>
        <translation>day of certification</translation>
    </message>
    <message>
        <source>day of leaving the training</source>
        <translation>day of leaving the training</translation>
    </message>
    <message>
        <source>days from sending to the answer</source>
        <translation>days from sending to the answer</translation>
    </message>
    <message>
        <source>days from sending to enrolment</source>
        <translation>days from sending to enrolment</translation>
    </message>
    <message>
        <source>day of the follow-up</source>
        <translation>day of the follow-up</translation>
    </message>
    <message>
        <source>months of the follow-up</source>
        <translation>months of the follow-up</translation>
    </message>
    <message>
        <source>employment found</source>
        <translation>employment found</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>evidence</translation>
    </message>
    <message>
        <source>last day of validity</source>
        <translation>last day of validity</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>state of the place</source>
        <translation>state of the place</translation>
    </message>
    <message>
        <source>day since when it is so</source>
        <translation>day since when it is so</translation>
    </message>
    <message>
        <source>day on which the step is due</source>
        <translation>day on which the step is due</translation>
    </message>
    <message>
        <source>beginning of the intake</source>
        <translation>beginning of the intake</translation>
    </message>
    <message>
        <source>places of the intake</source>
        <translation>places of the intake</translation>
    </message>
</context>
<context>
    <name>FigureFaults</name>
    <message>
        <source>%1: %2</source>
        <comment>a place in a definition and what is wrong there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A definition of the desk’s own is left aside, for it cannot be understood: %1 “%2”. %3</source>
        <translation>A definition of the desk’s own is left aside, for it cannot be understood: %1 “%2”. %3</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>%1, by %2 and %3</source>
        <translation>%1, by %2 and %3</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, by %2</translation>
    </message>
    <message numerus="yes">
        <source>persons</source>
        <translation>
            <numerusform>person</numerusform>
            <numerusform>persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>places</source>
        <translation>
            <numerusform>place</numerusform>
            <numerusform>places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sessions</source>
        <translation>
            <numerusform>session</numerusform>
            <numerusform>sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>requests</source>
        <translation>
            <numerusform>request</numerusform>
            <numerusform>requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>follow-ups</source>
        <translation>
            <numerusform>follow-up</numerusform>
            <numerusform>follow-ups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>documents</source>
        <translation>
            <numerusform>document</numerusform>
            <numerusform>documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>steps</source>
        <translation>
            <numerusform>step</numerusform>
            <numerusform>steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>intakes</source>
        <translation>
            <numerusform>intake</numerusform>
            <numerusform>intakes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>registrations</source>
        <translation>
            <numerusform>registration</numerusform>
            <numerusform>registrations</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter does not apply here: %1.</source>
        <translation>The filter does not apply here: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <translation>%1 of %2 (%3)</translation>
    </message>
    <message>
        <source>No data for this question.</source>
        <translation>No data for this question.</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>%1 %2; the most: %3, with %4</source>
        <translation>%1 %2; the most: %3, with %4</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>; %1 not known, told apart</source>
        <translation>; %1 not known, told apart</translation>
    </message>
    <message>
        <source>%1: half of %2 within %3 days</source>
        <translation>%1: half of %2 within %3 days</translation>
    </message>
    <message>
        <source>quickest: %1, half within %2 days</source>
        <translation>quickest: %1, half within %2 days</translation>
    </message>
    <message>
        <source>%1: %2; %3: %4</source>
        <translation>%1: %2; %3: %4</translation>
    </message>
    <message>
        <source>%1 of those oriented completed</source>
        <translation>%1 of those oriented completed</translation>
    </message>
    <message>
        <source>; %1: %2</source>
        <translation>; %1: %2</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
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
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>others</source>
        <translation>others</translation>
    </message>
    <message>
        <source>all</source>
        <translation>all</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FiguresCommand</name>
    <message>
        <source>“%1” could not be written. Check the folder and the space on the disk.</source>
        <translation>“%1” could not be written. Check the folder and the space on the disk.</translation>
    </message>
    <message numerus="yes">
        <source>%n definition(s) written.</source>
        <translation>
            <numerusform>%n definition written.</numerusform>
            <numerusform>%n definitions written.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: in place of the desk’s own</source>
        <translation>%1: in place of the desk’s own</translation>
    </message>
    <message>
        <source>%1: in place of the shipped one</source>
        <translation>%1: in place of the shipped one</translation>
    </message>
    <message>
        <source>%1: new</source>
        <translation>%1: new</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nothing was written.</translation>
    </message>
    <message>
        <source>“%1” is no file of definitions. Nothing was taken in.</source>
        <translation>“%1” is no file of definitions. Nothing was taken in.</translation>
    </message>
    <message numerus="yes">
        <source>%n definition(s) taken in.</source>
        <translation>
            <numerusform>%n definition taken in.</numerusform>
            <numerusform>%n definitions taken in.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>a kind of definition and its code</comment>
        <translation>%1 “%2”</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message numerus="yes">
        <source>The journal is intact: %n entries, none changed, missing or out of order, up to the newest that was written.</source>
        <translation>
            <numerusform>The journal is intact: %n entry, neither changed, missing nor out of order, up to the newest that was written.</numerusform>
            <numerusform>The journal is intact: %n entries, none changed, missing or out of order, up to the newest that was written.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal was changed at entry %1: an entry was edited, taken out or moved there by somebody who wrote into the desk’s file. The entries before it are proved, those from it on are not. Keep a copy of the whole folder as it is, tell whoever answers for the desk, and compare with the newest backup.</source>
        <translation>The journal was changed at entry %1: an entry was edited, taken out or moved there by somebody who wrote into the desk’s file. The entries before it are proved, those from it on are not. Keep a copy of the whole folder as it is, tell whoever answers for the desk, and compare with the newest backup.</translation>
    </message>
    <message>
        <source>The end of the journal is missing: entry %1 was written, and is no longer there. Entries were cut off, or an older copy of the desk was put back; what was done after it may be lost too. The entries that are there are proved. Keep a copy of the folder as it is, and compare with the newest backup before anybody goes on working.</source>
        <translation>The end of the journal is missing: entry %1 was written, and is no longer there. Entries were cut off, or an older copy of the desk was put back; what was done after it may be lost too. The entries that are there are proved. Keep a copy of the folder as it is, and compare with the newest backup before anybody goes on working.</translation>
    </message>
    <message>
        <source>At entry %1 the journal is not the one that was written here: its end was replaced, or an older copy of the desk was put back and used. The entries follow one another, but the last ones are not proved. Keep a copy of the folder as it is, tell whoever answers for the desk, and compare with the newest backup.</source>
        <translation>At entry %1 the journal is not the one that was written here: its end was replaced, or an older copy of the desk was put back and used. The entries follow one another, but the last ones are not proved. Keep a copy of the folder as it is, tell whoever answers for the desk, and compare with the newest backup.</translation>
    </message>
    <message>
        <source>The entries follow one another, but the file beside the desk that says where the journal ends (audit.anchor) is missing or damaged: that no entry is missing at the end cannot be proved. Nothing is lost by that. Check that the newest entries are the ones you expect; the next entry writes the file again.</source>
        <translation>The entries follow one another, but the file beside the desk that says where the journal ends (audit.anchor) is missing or damaged: that no entry is missing at the end cannot be proved. Nothing is lost by that. Check that the newest entries are the ones you expect; the next entry writes the file again.</translation>
    </message>
    <message>
        <source>Verified on %1 at %2 by %3.</source>
        <comment>a day, a time, a colleague</comment>
        <translation>Verified on %1 at %2 by %3.</translation>
    </message>
</context>
<context>
    <name>HierarchyText</name>
    <message>
        <source>No line of it holds a value.</source>
        <translation>No line of it holds a value.</translation>
    </message>
    <message>
        <source>The line has more or fewer levels than the first.</source>
        <translation>The line has more or fewer levels than the first.</translation>
    </message>
    <message>
        <source>“%1” has a line already.</source>
        <translation>“%1” has a line already.</translation>
    </message>
    <message>
        <source>“%1” lies in two groups of the next level.</source>
        <translation>“%1” lies in two groups of the next level.</translation>
    </message>
    <message>
        <source>Nothing is said of “%1”.</source>
        <translation>Nothing is said of “%1”.</translation>
    </message>
    <message>
        <source>This is made for values of another kind.</source>
        <translation>This is made for values of another kind.</translation>
    </message>
    <message>
        <source>There are more levels than anybody can follow. Take some away.</source>
        <translation>There are more levels than anybody can follow. Take some away.</translation>
    </message>
    <message>
        <source>Level %1: write where each band begins, as whole numbers that ascend.</source>
        <translation>Level %1: write where each band begins, as whole numbers that ascend.</translation>
    </message>
    <message>
        <source>Level %1 is not made of whole units of level %2. Choose a larger unit.</source>
        <translation>Level %1 is not made of whole units of level %2. Choose a larger unit.</translation>
    </message>
    <message>
        <source>Nothing is said of “%1”. Every value needs its groups.</source>
        <translation>Nothing is said of “%1”. Every value needs its groups.</translation>
    </message>
    <message>
        <source>“%1” is no value of this column.</source>
        <translation>“%1” is no value of this column.</translation>
    </message>
    <message>
        <source>“%1” is named twice.</source>
        <translation>“%1” is named twice.</translation>
    </message>
    <message>
        <source>“%1” has no group on level %2.</source>
        <translation>“%1” has no group on level %2.</translation>
    </message>
    <message>
        <source>The name “%1” is too long.</source>
        <translation>The name “%1” is too long.</translation>
    </message>
    <message>
        <source>Level %1: “%2” lies in two groups. What is one group of a level must be in one group of the next.</source>
        <translation>Level %1: “%2” lies in two groups. What is one group of a level must be in one group of the next.</translation>
    </message>
    <message>
        <source>The text is not UTF-8. Save the file as CSV UTF-8.</source>
        <translation>The text is not UTF-8. Save the file as CSV UTF-8.</translation>
    </message>
    <message>
        <source>A quotation mark is never closed.</source>
        <translation>A quotation mark is never closed.</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>Nothing was taken in.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Line %1: %2</translation>
    </message>
    <message>
        <source>Level %1: no band of level %3 begins at %2, so that one of them would be split.</source>
        <translation>Level %1: no band of level %3 begins at %2, so that one of them would be split.</translation>
    </message>
</context>
<context>
    <name>Household</name>
    <message>
        <source>wife</source>
        <translation>wife</translation>
    </message>
    <message>
        <source>husband</source>
        <translation>husband</translation>
    </message>
    <message>
        <source>mother</source>
        <translation>mother</translation>
    </message>
    <message>
        <source>father</source>
        <translation>father</translation>
    </message>
    <message>
        <source>daughter</source>
        <translation>daughter</translation>
    </message>
    <message>
        <source>son</source>
        <translation>son</translation>
    </message>
    <message>
        <source>sister</source>
        <translation>sister</translation>
    </message>
    <message>
        <source>brother</source>
        <translation>brother</translation>
    </message>
    <message>
        <source>Same phone and address as %1</source>
        <translation>Same phone and address as %1</translation>
    </message>
    <message>
        <source>Same phone as %1</source>
        <translation>Same phone as %1</translation>
    </message>
    <message>
        <source>Same address as %1</source>
        <translation>Same address as %1</translation>
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
    <message>
        <source>Filled in</source>
        <translation>Filled in</translation>
    </message>
    <message>
        <source>Not imported, to decide</source>
        <translation>Not imported, to decide</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Imported, with values left out</source>
        <translation>Imported, with values left out</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>One column has to be: %1. Choose it below.</source>
        <translation>One column has to be: %1. Choose it below.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> or </translation>
    </message>
    <message>
        <source>columns as last time</source>
        <translation>columns as last time</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Column %1</translation>
    </message>
    <message>
        <source>Whoever is on record already stays as they are.</source>
        <translation>Whoever is on record already stays as they are.</translation>
    </message>
    <message>
        <source>Where the record says nothing, the file’s value goes in. Nothing is replaced.</source>
        <translation>Where the record says nothing, the file’s value goes in. Nothing is replaced.</translation>
    </message>
    <message>
        <source>The fields that you choose take the file’s value; blanks of the others are filled.</source>
        <translation>The fields that you choose take the file’s value; blanks of the others are filled.</translation>
    </message>
    <message>
        <source>Fills blanks of persons found exactly once. All other rows are listed.</source>
        <translation>Fills blanks of persons found exactly once. All other rows are listed.</translation>
    </message>
    <message numerus="yes">
        <source>Update %n person(s)</source>
        <translation>
            <numerusform>Update %n person</numerusform>
            <numerusform>Update %n persons</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nothing to import</translation>
    </message>
    <message numerus="yes">
        <source>Import %n person(s)</source>
        <translation>
            <numerusform>Import %n person</numerusform>
            <numerusform>Import %n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, update %2</source>
        <comment>import button: after &apos;Import 118 persons&apos;</comment>
        <translation>%1, update %2</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) registered</source>
        <translation>
            <numerusform>%n person registered</numerusform>
            <numerusform>%n persons registered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) imported</source>
        <translation>
            <numerusform>%n row imported</numerusform>
            <numerusform>%n rows imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n updated</numerusform>
            <numerusform>%n updated</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n was there already.</numerusform>
            <numerusform>%n were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) to decide were left: nothing of them was imported.</source>
        <translation>
            <numerusform>%n row to decide was left: nothing of it was imported.</numerusform>
            <numerusform>%n rows to decide were left: nothing of them was imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were left out.</source>
        <translation>
            <numerusform>%n was left out.</numerusform>
            <numerusform>%n were left out.</numerusform>
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
        <source>perhaps a twin</source>
        <translation>perhaps a twin</translation>
    </message>
    <message>
        <source>perhaps somebody of the same household</source>
        <translation>perhaps somebody of the same household</translation>
    </message>
    <message>
        <source>probably the same person</source>
        <translation>probably the same person</translation>
    </message>
    <message>
        <source>perhaps the same person</source>
        <translation>perhaps the same person</translation>
    </message>
    <message>
        <source>hardly the same person</source>
        <translation>hardly the same person</translation>
    </message>
    <message>
        <source>another person: will be registered</source>
        <translation>another person: will be registered</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>left out</translation>
    </message>
    <message>
        <source>the same person</source>
        <translation>the same person</translation>
    </message>
    <message>
        <source>the same person: %1</source>
        <translation>the same person: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) that it registered will be removed.</source>
        <translation>
            <numerusform>%n person that it registered will be removed.</numerusform>
            <numerusform>%n persons that it registered will be removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that it made will be removed.</source>
        <translation>
            <numerusform>%n record that it made will be removed.</numerusform>
            <numerusform>%n records that it made will be removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that it changed will be as they were.</source>
        <translation>
            <numerusform>%n that it changed will be as it was.</numerusform>
            <numerusform>%n that it changed will be as they were.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing recorded since depends on it.</source>
        <translation>Nothing recorded since depends on it.</translation>
    </message>
    <message numerus="yes">
        <source>%n of what it brought was changed since</source>
        <translation>
            <numerusform>%n of what it brought was changed since</numerusform>
            <numerusform>%n of what it brought were changed since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) made since depend on it</source>
        <translation>
            <numerusform>%n record made since depends on it</numerusform>
            <numerusform>%n records made since depend on it</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be undone: %1.</source>
        <translation>It cannot be undone: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Cases: %1.</source>
        <translation>Cases: %1.</translation>
    </message>
    <message>
        <source>The list was not opened: %1.</source>
        <translation>The list was not opened: %1.</translation>
    </message>
</context>
<context>
    <name>Indicator</name>
    <message>
        <source>Counted: %1. Unit: %2.</source>
        <translation>Counted: %1. Unit: %2.</translation>
    </message>
    <message>
        <source>Date: %1.</source>
        <translation>Date: %1.</translation>
    </message>
    <message>
        <source>A state on the day of the figures.</source>
        <translation>A state on the day of the figures.</translation>
    </message>
</context>
<context>
    <name>JournalCommand</name>
    <message>
        <source>--%1 takes a day such as %2.</source>
        <translation>--%1 takes a day such as %2.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>The last day lies before the first.</translation>
    </message>
    <message>
        <source>“%1” exists already. Name another file, or say --replace.</source>
        <translation>“%1” exists already. Name another file, or say --replace.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Check the folder and the space on the disk.</source>
        <translation>“%1” could not be written. Check the folder and the space on the disk.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the journal written to “%1”.</source>
        <translation>
            <numerusform>%n entry of the journal written to “%1”.</numerusform>
            <numerusform>%n entries of the journal written to “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalExport</name>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Time (UTC)</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Code of the action</source>
        <translation>Code of the action</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Seal</translation>
    </message>
</context>
<context>
    <name>JournalText</name>
    <message>
        <source>%1 (%2)</source>
        <comment>an action, and of how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>unknown account</source>
        <translation>unknown account</translation>
    </message>
</context>
<context>
    <name>KeptTexts</name>
    <message>
        <source>chosen</source>
        <translation>chosen</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>not chosen</translation>
    </message>
</context>
<context>
    <name>LetterBatch</name>
    <message>
        <source>Letters for which a consent or a detail is missing are left out, and counted.</source>
        <translation>Letters for which a consent or a detail is missing are left out, and counted.</translation>
    </message>
    <message numerus="yes">
        <source>%n referral letter(s)</source>
        <translation>
            <numerusform>%n referral letter</numerusform>
            <numerusform>%n referral letters</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as one PDF…</source>
        <translation>Save as one PDF…</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) written.</source>
        <translation>
            <numerusform>%n letter written.</numerusform>
            <numerusform>%n letters written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: no consent to share with the centre.</source>
        <translation>
            <numerusform>%n left out: no consent to share with the centre.</numerusform>
            <numerusform>%n left out: no consent to share with the centre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: a detail is missing.</source>
        <translation>
            <numerusform>%n left out: a detail is missing.</numerusform>
            <numerusform>%n left out: a detail is missing.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing letters</source>
        <translation>Writing letters</translation>
    </message>
    <message>
        <source>Save the letters</source>
        <translation>Save the letters</translation>
    </message>
    <message>
        <source>letters.pdf</source>
        <translation>letters.pdf</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
</context>
<context>
    <name>LetterOutput</name>
    <message>
        <source>letter-%1.pdf</source>
        <translation>letter-%1.pdf</translation>
    </message>
</context>
<context>
    <name>LetterProblem</name>
    <message>
        <source>%1 cannot be used in this letter.</source>
        <translation>%1 cannot be used in this letter.</translation>
    </message>
    <message>
        <source>Not on record: %1.</source>
        <translation>Not on record: %1.</translation>
    </message>
    <message>
        <source>A sign without its other half: %1</source>
        <translation>A sign without its other half: %1</translation>
    </message>
    <message>
        <source>There is no text.</source>
        <translation>There is no text.</translation>
    </message>
    <message>
        <source>A discreet letter must not say “%1”.</source>
        <translation>A discreet letter must not say “%1”.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Line %1: %2</translation>
    </message>
</context>
<context>
    <name>LevelText</name>
    <message>
        <source>exact age</source>
        <translation>exact age</translation>
    </message>
    <message>
        <source>5-year bands</source>
        <translation>5-year bands</translation>
    </message>
    <message>
        <source>10-year bands</source>
        <translation>10-year bands</translation>
    </message>
    <message>
        <source>under 25, 25 to 54, 55 and over</source>
        <translation>under 25, 25 to 54, 55 and over</translation>
    </message>
    <message>
        <source>country</source>
        <translation>country</translation>
    </message>
    <message>
        <source>region of the world</source>
        <translation>region of the world</translation>
    </message>
    <message>
        <source>large region of the world</source>
        <translation>large region of the world</translation>
    </message>
    <message>
        <source>continent</source>
        <translation>continent</translation>
    </message>
    <message>
        <source>exact number</source>
        <translation>exact number</translation>
    </message>
    <message>
        <source>narrow bands</source>
        <translation>narrow bands</translation>
    </message>
    <message>
        <source>wide bands</source>
        <translation>wide bands</translation>
    </message>
    <message>
        <source>arrondissement</source>
        <translation>arrondissement</translation>
    </message>
    <message>
        <source>préfecture d’arrondissements</source>
        <translation>préfecture d’arrondissements</translation>
    </message>
    <message>
        <source>province</source>
        <translation>province</translation>
    </message>
    <message>
        <source>region</source>
        <translation>region</translation>
    </message>
    <message>
        <source>day</source>
        <translation>day</translation>
    </message>
    <message>
        <source>month</source>
        <translation>month</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>quarter</translation>
    </message>
    <message>
        <source>year</source>
        <translation>year</translation>
    </message>
    <message>
        <source>trade</source>
        <translation>trade</translation>
    </message>
    <message>
        <source>group of trades</source>
        <translation>group of trades</translation>
    </message>
    <message>
        <source>large group of trades</source>
        <translation>large group of trades</translation>
    </message>
    <message>
        <source>sector of trades</source>
        <translation>sector of trades</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>as recorded</translation>
    </message>
    <message>
        <source>in groups</source>
        <translation>in groups</translation>
    </message>
    <message>
        <source>in large groups</source>
        <translation>in large groups</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>not told</translation>
    </message>
    <message>
        <source>own level %1</source>
        <translation>own level %1</translation>
    </message>
</context>
<context>
    <name>MatchText</name>
    <message>
        <source>the same</source>
        <translation>the same</translation>
    </message>
    <message>
        <source>given and family name exchanged</source>
        <translation>given and family name exchanged</translation>
    </message>
    <message>
        <source>the given name of one is the family name of the other</source>
        <translation>the given name of one is the family name of the other</translation>
    </message>
    <message>
        <source>spellings of one name</source>
        <translation>spellings of one name</translation>
    </message>
    <message>
        <source>same sound</source>
        <translation>same sound</translation>
    </message>
    <message>
        <source>nearly the same letters</source>
        <translation>nearly the same letters</translation>
    </message>
    <message>
        <source>one name is part of the other</source>
        <translation>one name is part of the other</translation>
    </message>
    <message>
        <source>alike</source>
        <translation>alike</translation>
    </message>
    <message>
        <source>different</source>
        <translation>different</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exact</translation>
    </message>
    <message>
        <source>one digit off, or day and month exchanged</source>
        <translation>one digit off, or day and month exchanged</translation>
    </message>
    <message>
        <source>same year, which is all that is known of one</source>
        <translation>same year, which is all that is known of one</translation>
    </message>
    <message>
        <source>partly the same</source>
        <translation>partly the same</translation>
    </message>
    <message>
        <source>one digit off</source>
        <translation>one digit off</translation>
    </message>
    <message>
        <source>nearly the same</source>
        <translation>nearly the same</translation>
    </message>
    <message>
        <source>Probably the same person</source>
        <translation>Probably the same person</translation>
    </message>
    <message>
        <source>Perhaps the same person</source>
        <translation>Perhaps the same person</translation>
    </message>
    <message>
        <source>Hardly the same person</source>
        <translation>Hardly the same person</translation>
    </message>
    <message>
        <source>Perhaps twins: same birth date and family name</source>
        <translation>Perhaps twins: same birth date and family name</translation>
    </message>
    <message>
        <source>Perhaps a relative: same phone and address</source>
        <translation>Perhaps a relative: same phone and address</translation>
    </message>
    <message>
        <source>Perhaps a relative: same phone</source>
        <translation>Perhaps a relative: same phone</translation>
    </message>
    <message>
        <source>Perhaps a relative: same family name and address</source>
        <translation>Perhaps a relative: same family name and address</translation>
    </message>
    <message>
        <source>Perhaps a relative</source>
        <translation>Perhaps a relative</translation>
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
        <source>Birth date</source>
        <translation>Birth date</translation>
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
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Document number</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two values that differ</comment>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>common name</source>
        <translation>common name</translation>
    </message>
    <message>
        <source>common</source>
        <translation>common</translation>
    </message>
    <message>
        <source>rare name</source>
        <translation>rare name</translation>
    </message>
    <message>
        <source>rare</source>
        <translation>rare</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>says little</source>
        <translation>says little</translation>
    </message>
    <message>
        <source>a little more likely</source>
        <translation>a little more likely</translation>
    </message>
    <message>
        <source>more likely</source>
        <translation>more likely</translation>
    </message>
    <message>
        <source>much more likely</source>
        <translation>much more likely</translation>
    </message>
    <message>
        <source>a little less likely</source>
        <translation>a little less likely</translation>
    </message>
    <message>
        <source>less likely</source>
        <translation>less likely</translation>
    </message>
    <message>
        <source>much less likely</source>
        <translation>much less likely</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a probability</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>more than %1 in %2</source>
        <translation>more than %1 in %2</translation>
    </message>
    <message>
        <source>less than %1 in %2</source>
        <translation>less than %1 in %2</translation>
    </message>
    <message>
        <source>Agrees: %1</source>
        <translation>Agrees: %1</translation>
    </message>
    <message>
        <source>Differs: %1</source>
        <translation>Differs: %1</translation>
    </message>
</context>
<context>
    <name>MergeText</name>
    <message>
        <source>Case %1 is closed and %2 is not: %2 goes on, %1 stays findable.</source>
        <translation>Case %1 is closed and %2 is not: %2 goes on, %1 stays findable.</translation>
    </message>
    <message>
        <source>Of the two open cases %1 goes on; %2 stays findable.</source>
        <translation>Of the two open cases %1 goes on; %2 stays findable.</translation>
    </message>
    <message>
        <source>Case %1 goes on; %2 stays findable.</source>
        <translation>Case %1 goes on; %2 stays findable.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s)</source>
        <translation>
            <numerusform>%n referral</numerusform>
            <numerusform>%n referrals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s)</source>
        <translation>
            <numerusform>%n consent</numerusform>
            <numerusform>%n consents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s)</source>
        <translation>
            <numerusform>%n follow-up</numerusform>
            <numerusform>%n follow-ups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) to call</source>
        <translation>
            <numerusform>%n attempt to call</numerusform>
            <numerusform>%n attempts to call</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n career plan(s)</source>
        <translation>
            <numerusform>%n career plan</numerusform>
            <numerusform>%n career plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) of the plan</source>
        <translation>
            <numerusform>%n action of the plan</numerusform>
            <numerusform>%n actions of the plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training place(s)</source>
        <translation>
            <numerusform>%n training place</numerusform>
            <numerusform>%n training places</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is recorded for %1 that would have to move.</source>
        <translation>Nothing is recorded for %1 that would have to move.</translation>
    </message>
    <message>
        <source>Moves from %1 to %2: %3.</source>
        <comment>who, to whom, what</comment>
        <translation>Moves from %1 to %2: %3.</translation>
    </message>
    <message>
        <source>Both have a career plan: that of %1 stays, that of %2 can be read below it as an earlier plan.</source>
        <translation>Both have a career plan: that of %1 stays, that of %2 can be read below it as an earlier plan.</translation>
    </message>
    <message>
        <source>Both have a place on the same intake: the better one stays.</source>
        <translation>Both have a place on the same intake: the better one stays.</translation>
    </message>
    <message>
        <source>A merge can be taken back later, from the history of the case.</source>
        <translation>A merge can be taken back later, from the history of the case.</translation>
    </message>
    <message>
        <source>%1 becomes a record of its own again.</source>
        <translation>%1 becomes a record of its own again.</translation>
    </message>
    <message>
        <source>Goes back to %1: %2.</source>
        <comment>who, what</comment>
        <translation>Goes back to %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these record(s) changed since the merge: it goes back as it is now.</source>
        <translation>
            <numerusform>%n of these records changed since the merge: it goes back as it is now.</numerusform>
            <numerusform>%n of these records changed since the merge: they go back as they are now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) added since the merge stay with %1.</source>
        <translation>
            <numerusform>%n record added since the merge stays with %1.</numerusform>
            <numerusform>%n records added since the merge stay with %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The profile of %1 was changed since: what was changed stays, all else is again as before the merge.</source>
        <translation>The profile of %1 was changed since: what was changed stays, all else is again as before the merge.</translation>
    </message>
    <message>
        <source>The profile of %1 is again as before the merge.</source>
        <translation>The profile of %1 is again as before the merge.</translation>
    </message>
    <message numerus="yes">
        <source>%n relative(s)</source>
        <translation>
            <numerusform>%n relative</numerusform>
            <numerusform>%n relatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n household(s)</source>
        <translation>
            <numerusform>%n household</numerusform>
            <numerusform>%n households</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is linked to the same relative twice: one of each two such links ends.</source>
        <translation>Nobody is linked to the same relative twice: one of each two such links ends.</translation>
    </message>
    <message>
        <source>Both belong to a household: that of %1 goes on.</source>
        <translation>Both belong to a household: that of %1 goes on.</translation>
    </message>
    <message numerus="yes">
        <source>%n attached document(s)</source>
        <translation>
            <numerusform>%n attached document</numerusform>
            <numerusform>%n attached documents</numerusform>
        </translation>
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
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exports</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicates</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Restricted cases</source>
        <translation>Restricted cases</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rights</translation>
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
    <name>Period</name>
    <message>
        <source>since the desk opened</source>
        <translation>since the desk opened</translation>
    </message>
    <message>
        <source>quarter %1 of %2</source>
        <translation>quarter %1 of %2</translation>
    </message>
    <message>
        <source>year %1</source>
        <translation>year %1</translation>
    </message>
    <message>
        <source>school year %1</source>
        <translation>school year %1</translation>
    </message>
    <message>
        <source>project year %1</source>
        <translation>project year %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
</context>
<context>
    <name>PeriodDialog</name>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
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
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Opens at</source>
        <translation>Opens at</translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation>Closes at</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
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
        <source>Verified on</source>
        <translation>Verified on</translation>
    </message>
    <message>
        <source>In the calendar</source>
        <translation>In the calendar</translation>
    </message>
</context>
<context>
    <name>PersonFile</name>
    <message>
        <source>Your personal file</source>
        <translation>Your personal file</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>Nothing is recorded.</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>CNDP number</source>
        <translation>CNDP number</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>This is all that the desk holds about you on the day above. It was handed to you because you asked for it; nobody else needs to see it.</source>
        <translation>This is all that the desk holds about you on the day above. It was handed to you because you asked for it; nobody else needs to see it.</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Who you are</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>Name in Latin letters</translation>
    </message>
    <message>
        <source>Name in Arabic letters</source>
        <translation>Name in Arabic letters</translation>
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
        <source>Marital status</source>
        <translation>Marital status</translation>
    </message>
    <message>
        <source>People in the household</source>
        <translation>People in the household</translation>
    </message>
    <message>
        <source>Dependants</source>
        <translation>Dependants</translation>
    </message>
    <message>
        <source>Residence status</source>
        <translation>Residence status</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>Number of the document</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Registered on</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Sent by</translation>
    </message>
    <message>
        <source>Number in another system</source>
        <translation>Number in another system</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>How to reach you</source>
        <translation>How to reach you</translation>
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
        <source>Preferred way</source>
        <translation>Preferred way</translation>
    </message>
    <message>
        <source>Safe to contact</source>
        <translation>Safe to contact</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Arrondissement</source>
        <translation>Arrondissement</translation>
    </message>
    <message>
        <source>Schooling, work and wishes</source>
        <translation>Schooling, work and wishes</translation>
    </message>
    <message>
        <source>Schooling</source>
        <translation>Schooling</translation>
    </message>
    <message>
        <source>Stream of the baccalauréat</source>
        <translation>Stream of the baccalauréat</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>Diploma</translation>
    </message>
    <message>
        <source>Equivalence</source>
        <translation>Equivalence</translation>
    </message>
    <message>
        <source>Earlier training</source>
        <translation>Earlier training</translation>
    </message>
    <message>
        <source>Levels reached</source>
        <translation>Levels reached</translation>
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
        <source>Employment</source>
        <translation>Employment</translation>
    </message>
    <message>
        <source>Languages (spoken / written)</source>
        <translation>Languages (spoken / written)</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Interests</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>What stands in the way</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier version(s) of this page are kept in the history; they are in the computer file that goes with this document.</source>
        <translation>
            <numerusform>%n earlier version of this page is kept in the history; it is in the computer file that goes with this document.</numerusform>
            <numerusform>%n earlier versions of this page are kept in the history; they are in the computer file that goes with this document.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your case</source>
        <translation>Your case</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>What you agreed to</source>
        <translation>What you agreed to</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Sessions and appointments</source>
        <translation>Sessions and appointments</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>Next step: %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Where you were referred</source>
        <translation>Where you were referred</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Prepared</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Reasons</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation>Your plan</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choice</translation>
    </message>
    <message>
        <source>you</source>
        <translation>you</translation>
    </message>
    <message>
        <source>the desk</source>
        <translation>the desk</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Household and relatives</source>
        <translation>Household and relatives</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>not said</translation>
    </message>
    <message>
        <source>same household</source>
        <translation>same household</translation>
    </message>
    <message>
        <source>Other persons are named by the relation alone: their data is theirs.</source>
        <translation>Other persons are named by the relation alone: their data is theirs.</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>What you asked for</source>
        <translation>What you asked for</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Where your data came from</source>
        <translation>Where your data came from</translation>
    </message>
    <message>
        <source>a list that the desk imported</source>
        <translation>a list that the desk imported</translation>
    </message>
    <message>
        <source>From you, at the desk, and from the answers of training centres.</source>
        <translation>From you, at the desk, and from the answers of training centres.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Who worked with your file</source>
        <translation>Who worked with your file</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Times</translation>
    </message>
    <message>
        <source>What left the desk</source>
        <translation>What left the desk</translation>
    </message>
    <message>
        <source>request to %1</source>
        <translation>request to %1</translation>
    </message>
    <message>
        <source>anonymised, also abroad: %1</source>
        <translation>anonymised, also abroad: %1</translation>
    </message>
    <message>
        <source>anonymised: %1</source>
        <translation>anonymised: %1</translation>
    </message>
    <message>
        <source>No anonymised export left the desk while you agreed to statistics.</source>
        <translation>No anonymised export left the desk while you agreed to statistics.</translation>
    </message>
    <message>
        <source>Anonymised exports hold no name, number or address; a row in them may be about you.</source>
        <translation>Anonymised exports hold no name, number or address; a row in them may be about you.</translation>
    </message>
    <message>
        <source>%1 keeps your data to inform you about training, to guide you and to follow up with you. Under Law 09-08 you have the right to see your data, to have it corrected, to object to its use and to withdraw what you agreed to, free of charge, at the desk. You may turn to the CNDP.</source>
        <translation>%1 keeps your data to inform you about training, to guide you and to follow up with you. Under Law 09-08 you have the right to see your data, to have it corrected, to object to its use and to withdraw what you agreed to, free of charge, at the desk. You may turn to the CNDP.</translation>
    </message>
    <message>
        <source>CNDP number: %1.</source>
        <translation>CNDP number: %1.</translation>
    </message>
    <message>
        <source>Copies of your documents</source>
        <translation>Copies of your documents</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>PersonFileCommand</name>
    <message>
        <source>The name of the file ends in .pdf or .json.</source>
        <translation>The name of the file ends in .pdf or .json.</translation>
    </message>
    <message>
        <source>“%1” exists already. Name another file, or say --replace.</source>
        <translation>“%1” exists already. Name another file, or say --replace.</translation>
    </message>
    <message>
        <source>There is no case %1.</source>
        <translation>There is no case %1.</translation>
    </message>
    <message>
        <source>The person&apos;s own file was written: %1</source>
        <translation>The person&apos;s own file was written: %1</translation>
    </message>
</context>
<context>
    <name>PersonFileOutput</name>
    <message>
        <source>Hand the person’s own file over?</source>
        <translation>Hand the person’s own file over?</translation>
    </message>
    <message>
        <source>It holds all that the desk keeps about the person, in clear. Give it to nobody else and delete it from this computer afterwards. That it was handed over is noted in the journal.</source>
        <translation>It holds all that the desk keeps about the person, in clear. Give it to nobody else and delete it from this computer afterwards. That it was handed over is noted in the journal.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>The person’s own file</source>
        <translation>The person’s own file</translation>
    </message>
    <message>
        <source>file-%1.pdf</source>
        <translation>file-%1.pdf</translation>
    </message>
    <message>
        <source>file-%1.json</source>
        <translation>file-%1.json</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Writing the person’s file</source>
        <translation>Writing the person’s file</translation>
    </message>
    <message>
        <source>The file of %1 was handed over.</source>
        <translation>The file of %1 was handed over.</translation>
    </message>
</context>
<context>
    <name>PersonListExport</name>
    <message>
        <source>Name (Latin)</source>
        <translation>Name (Latin)</translation>
    </message>
    <message>
        <source>Name (Arabic)</source>
        <translation>Name (Arabic)</translation>
    </message>
    <message>
        <source>Beneficiaries</source>
        <translation>Beneficiaries</translation>
    </message>
    <message>
        <source>Law 09-08: CNDP number</source>
        <translation>Law 09-08: CNDP number</translation>
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
    <name>PlanFields</name>
    <message>
        <source>done on %1</source>
        <translation>done on %1</translation>
    </message>
    <message>
        <source>cancelled on %1</source>
        <translation>cancelled on %1</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>to do</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>training and centre</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>trade and training</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>choice and note</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>rank and choice</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>the person</translation>
    </message>
    <message>
        <source>Career choices</source>
        <translation>Career choices</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>What is to be done</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
</context>
<context>
    <name>Publication</name>
    <message>
        <source>• stands for a number below %1, or for one from which such a number could be worked out: nobody can be recognised in a small group.</source>
        <translation>• stands for a number below %1, or for one from which such a number could be worked out: nobody can be recognised in a small group.</translation>
    </message>
    <message>
        <source>Groups of fewer than %1 were rounded to 0 or %1 before adding up, so that nobody can be recognised in a small group. All tables of this publication agree with each other.</source>
        <translation>Groups of fewer than %1 were rounded to 0 or %1 before adding up, so that nobody can be recognised in a small group. All tables of this publication agree with each other.</translation>
    </message>
</context>
<context>
    <name>ReferralFields</name>
    <message>
        <source>%1, %2</source>
        <comment>outcome and its date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>outcome and its reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>status and its date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>status and its reasons</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Where to</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Sent on</translation>
    </message>
    <message>
        <source>Centre reminded on</source>
        <translation>Centre reminded on</translation>
    </message>
    <message>
        <source>Answer expected until</source>
        <translation>Answer expected until</translation>
    </message>
    <message>
        <source>Reasons of the refusal</source>
        <translation>Reasons of the refusal</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>Advisor</translation>
    </message>
</context>
<context>
    <name>ReferralText</name>
    <message>
        <source>taken back: the reminder</source>
        <translation>taken back: the reminder</translation>
    </message>
    <message>
        <source>centre reminded</source>
        <translation>centre reminded</translation>
    </message>
    <message>
        <source>taken back: %1</source>
        <translation>taken back: %1</translation>
    </message>
    <message>
        <source>no consent to share with this centre</source>
        <translation>no consent to share with this centre</translation>
    </message>
    <message>
        <source>not possible from its present status</source>
        <translation>not possible from its present status</translation>
    </message>
    <message>
        <source>changed by somebody meanwhile</source>
        <translation>changed by somebody meanwhile</translation>
    </message>
    <message>
        <source>the intake has no free place</source>
        <translation>the intake has no free place</translation>
    </message>
    <message>
        <source>today is before its last step</source>
        <translation>today is before its last step</translation>
    </message>
    <message>
        <source>places not known</source>
        <translation>places not known</translation>
    </message>
    <message>
        <source>no place free</source>
        <translation>no place free</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) free</source>
        <translation>
            <numerusform>%n place free</numerusform>
            <numerusform>%n places free</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReferralThen</name>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>%1: %2, now %3</source>
        <comment>a field, what it said and what it says</comment>
        <translation>%1: %2, now %3</translation>
    </message>
    <message>
        <source>Programme since changed: %1.</source>
        <translation>Programme since changed: %1.</translation>
    </message>
    <message>
        <source>Training centre since changed: %1.</source>
        <translation>Training centre since changed: %1.</translation>
    </message>
    <message>
        <source>Intake since changed: %1.</source>
        <translation>Intake since changed: %1.</translation>
    </message>
</context>
<context>
    <name>RekeyCommand</name>
    <message>
        <source>“%1” needs a first password again.</source>
        <translation>“%1” needs a first password again.</translation>
    </message>
    <message>
        <source>The desk has a new key.</source>
        <translation>The desk has a new key.</translation>
    </message>
    <message>
        <source>New recovery code, shown only now: %1</source>
        <translation>New recovery code, shown only now: %1</translation>
    </message>
    <message>
        <source>Backup written and verified: %1</source>
        <translation>Backup written and verified: %1</translation>
    </message>
    <message>
        <source>Earlier backups keep the old key and open with the passwords of then: lock them away or delete them.</source>
        <translation>Earlier backups keep the old key and open with the passwords of then: lock them away or delete them.</translation>
    </message>
</context>
<context>
    <name>Release</name>
    <message>
        <source>as recorded</source>
        <translation>as recorded</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>not told</translation>
    </message>
    <message>
        <source>grouped, step %1</source>
        <translation>grouped, step %1</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>Persons by %1</source>
        <translation>Persons by %1</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>persons</translation>
    </message>
    <message>
        <source>Small counts are rounded to multiples of %1 in one way for all tables, so that they add up and agree.</source>
        <translation>Small counts are rounded to multiples of %1 in one way for all tables, so that they add up and agree.</translation>
    </message>
    <message>
        <source>Counts below %1, and those from which they could be worked out, are hidden.</source>
        <translation>Counts below %1, and those from which they could be worked out, are hidden.</translation>
    </message>
    <message>
        <source>Published less exactly where people could be recognised by it.</source>
        <translation>Published less exactly where people could be recognised by it.</translation>
    </message>
    <message>
        <source>Protected: every group of people who look alike has several values of it.</source>
        <translation>Protected: every group of people who look alike has several values of it.</translation>
    </message>
    <message>
        <source>Published as it is.</source>
        <translation>Published as it is.</translation>
    </message>
    <message>
        <source>Law 09-08 on the protection of personal data: anonymised data of persons who consented to it</source>
        <translation>Law 09-08 on the protection of personal data: anonymised data of persons who consented to it</translation>
    </message>
    <message>
        <source>For the recipient and the purpose named here; trying to recognise persons is forbidden.</source>
        <translation>For the recipient and the purpose named here; trying to recognise persons is forbidden.</translation>
    </message>
    <message>
        <source>Project monitoring, for reviewers</source>
        <translation>Project monitoring, for reviewers</translation>
    </message>
    <message>
        <source>Independent review of what the desk achieves</source>
        <translation>Independent review of what the desk achieves</translation>
    </message>
    <message>
        <source>ICMPD, Vienna</source>
        <translation>ICMPD, Vienna</translation>
    </message>
</context>
<context>
    <name>ReleaseCommand</name>
    <message>
        <source>There is no folder “%1” that can be written to.</source>
        <translation>There is no folder “%1” that can be written to.</translation>
    </message>
    <message>
        <source>“%1” exists already. Name another file, or say --replace.</source>
        <translation>“%1” exists already. Name another file, or say --replace.</translation>
    </message>
    <message>
        <source>There is no recipe “%1”.</source>
        <translation>There is no recipe “%1”.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nothing was written.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Check the folder and the space on the disk.</source>
        <translation>“%1” could not be written. Check the folder and the space on the disk.</translation>
    </message>
    <message>
        <source>SHA-256 of the package: %1</source>
        <translation>SHA-256 of the package: %1</translation>
    </message>
    <message>
        <source>The passphrase cannot be read.</source>
        <translation>The passphrase cannot be read.</translation>
    </message>
    <message>
        <source>The package is encrypted: give its passphrase with --passphrase-fd.</source>
        <translation>The package is encrypted: give its passphrase with --passphrase-fd.</translation>
    </message>
    <message>
        <source>“%1” is no package that can be read: it is damaged, or something else.</source>
        <translation>“%1” is no package that can be read: it is damaged, or something else.</translation>
    </message>
    <message>
        <source>kept:</source>
        <translation>kept:</translation>
    </message>
    <message>
        <source>BROKEN:</source>
        <translation>BROKEN:</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in %1 classes</source>
        <translation>
            <numerusform>%n record in %1 classes</numerusform>
            <numerusform>%n records in %1 classes</numerusform>
        </translation>
    </message>
    <message>
        <source>This package must not be used: what it promises is not kept.</source>
        <translation>This package must not be used: what it promises is not kept.</translation>
    </message>
    <message>
        <source>Every promise is kept.</source>
        <translation>Every promise is kept.</translation>
    </message>
</context>
<context>
    <name>ReleaseFigures</name>
    <message>
        <source>Risk of being recognised</source>
        <translation>Risk of being recognised</translation>
    </message>
    <message>
        <source>before</source>
        <translation>before</translation>
    </message>
    <message>
        <source>after</source>
        <translation>after</translation>
    </message>
    <message>
        <source>The person most at risk, searched for by somebody who knows them (prosecutor)</source>
        <translation>The person most at risk, searched for by somebody who knows them (prosecutor)</translation>
    </message>
    <message>
        <source>The person most at risk, found by chance (journalist)</source>
        <translation>The person most at risk, found by chance (journalist)</translation>
    </message>
    <message>
        <source>Persons that could be recognised (marketer)</source>
        <translation>Persons that could be recognised (marketer)</translation>
    </message>
    <message>
        <source>Mean risk</source>
        <translation>Mean risk</translation>
    </message>
    <message>
        <source>What is still told</source>
        <translation>What is still told</translation>
    </message>
    <message>
        <source>told</source>
        <translation>told</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Mean risk that somebody of one’s household is recognised</source>
        <translation>Mean risk that somebody of one’s household is recognised</translation>
    </message>
</context>
<context>
    <name>ReleaseText</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message>
        <source>a column</source>
        <translation>a column</translation>
    </message>
    <message>
        <source>What would be published holds personal data: %1. Nothing leaves the desk. Correct the records where such a text was written, then look again.</source>
        <translation>What would be published holds personal data: %1. Nothing leaves the desk. Correct the records where such a text was written, then look again.</translation>
    </message>
    <message>
        <source>Could identify</source>
        <translation>Could identify</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>Sensitive</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Plain</translation>
    </message>
    <message>
        <source>different values (l-diversity)</source>
        <translation>different values (l-diversity)</translation>
    </message>
    <message>
        <source>evenly spread values (entropy l-diversity)</source>
        <translation>evenly spread values (entropy l-diversity)</translation>
    </message>
    <message>
        <source>evenly spread values (Grassberger l-diversity)</source>
        <translation>evenly spread values (Grassberger l-diversity)</translation>
    </message>
    <message>
        <source>no value too frequent (recursive l-diversity)</source>
        <translation>no value too frequent (recursive l-diversity)</translation>
    </message>
    <message>
        <source>as among everybody (t-closeness)</source>
        <translation>as among everybody (t-closeness)</translation>
    </message>
    <message>
        <source>as among everybody, in order (ordered t-closeness)</source>
        <translation>as among everybody, in order (ordered t-closeness)</translation>
    </message>
    <message>
        <source>as among everybody, by groups (hierarchical t-closeness)</source>
        <translation>as among everybody, by groups (hierarchical t-closeness)</translation>
    </message>
    <message>
        <source>Persons who look alike have at least so many values between them: whoever recognises the group still does not learn the value.</source>
        <translation>Persons who look alike have at least so many values between them: whoever recognises the group still does not learn the value.</translation>
    </message>
    <message>
        <source>In every group of persons who look alike, the values are spread nearly as among everybody; the smaller the number, the nearer.</source>
        <translation>In every group of persons who look alike, the values are spread nearly as among everybody; the smaller the number, the nearer.</translation>
    </message>
    <message>
        <source>Every column is equally exact for everybody, and it is proven that nothing more exact is possible. Whoever is still too rare is left out.</source>
        <translation>Every column is equally exact for everybody, and it is proven that nothing more exact is possible. Whoever is still too rare is left out.</translation>
    </message>
    <message>
        <source>Frequent groups are told more exactly than rare ones. Hardly anybody is left out, but values of different exactness stand beside each other.</source>
        <translation>Frequent groups are told more exactly than rare ones. Hardly anybody is left out, but values of different exactness stand beside each other.</translation>
    </message>
    <message>
        <source>Every column is equally exact; where a person is too rare, single values are blank.</source>
        <translation>Every column is equally exact; where a person is too rare, single values are blank.</translation>
    </message>
    <message>
        <source>Nobody was registered in this period. Choose a longer one.</source>
        <translation>Nobody was registered in this period. Choose a longer one.</translation>
    </message>
    <message>
        <source>Nobody of this period consented to anonymised statistics, or to transfer abroad where the recipient is abroad. Ask for consents first.</source>
        <translation>Nobody of this period consented to anonymised statistics, or to transfer abroad where the recipient is abroad. Ask for consents first.</translation>
    </message>
    <message>
        <source>The recipient is abroad, and the desk has no authorisation number of the CNDP. Enter it in the settings of the desk first.</source>
        <translation>The recipient is abroad, and the desk has no authorisation number of the CNDP. Enter it in the settings of the desk first.</translation>
    </message>
    <message>
        <source>No column is marked as one that could identify. Mark at least one.</source>
        <translation>No column is marked as one that could identify. Mark at least one.</translation>
    </message>
    <message>
        <source>There are fewer persons than have to look alike. At most %1 can be promised; or choose a longer period.</source>
        <translation>There are fewer persons than have to look alike. At most %1 can be promised; or choose a longer period.</translation>
    </message>
    <message>
        <source>%1: fewer different values are recorded than were promised. At most %2 can be promised.</source>
        <translation>%1: fewer different values are recorded than were promised. At most %2 can be promised.</translation>
    </message>
    <message>
        <source>%1: a recorded value belongs to no group. Leave this column out, and tell whoever looks after Tawjih.</source>
        <translation>%1: a recorded value belongs to no group. Leave this column out, and tell whoever looks after Tawjih.</translation>
    </message>
    <message>
        <source>These promises cannot be kept with so few left out. With %1 of the persons left out it would be possible; or leave out a column that could identify, or lower a promise.</source>
        <translation>These promises cannot be kept with so few left out. With %1 of the persons left out it would be possible; or leave out a column that could identify, or lower a promise.</translation>
    </message>
    <message>
        <source>The recipe is not complete: %1</source>
        <translation>The recipe is not complete: %1</translation>
    </message>
    <message>
        <source>%1 in the file.</source>
        <translation>%1 in the file.</translation>
    </message>
    <message>
        <source>%1 of the period.</source>
        <translation>%1 of the period.</translation>
    </message>
    <message>
        <source>%1 left out without consent.</source>
        <translation>%1 left out without consent.</translation>
    </message>
    <message>
        <source>%1 left out as too rare.</source>
        <translation>%1 left out as too rare.</translation>
    </message>
    <message>
        <source>%1 held back, so that comparing with an earlier export gives nobody away.</source>
        <translation>%1 held back, so that comparing with an earlier export gives nobody away.</translation>
    </message>
    <message>
        <source>Everybody in the file looks like at least %1 others.</source>
        <translation>Everybody in the file looks like at least %1 others.</translation>
    </message>
    <message>
        <source>Whoever looks for a person they know would be right in %1 of the cases at most; before, in %2.</source>
        <translation>Whoever looks for a person they know would be right in %1 of the cases at most; before, in %2.</translation>
    </message>
    <message>
        <source>Alone with their values: %1 of the persons before, %2 after; fewer than 3 alike: %3, then %4; fewer than 5: %5, then %6.</source>
        <translation>Alone with their values: %1 of the persons before, %2 after; fewer than 3 alike: %3, then %4; fewer than 5: %5, then %6.</translation>
    </message>
    <message>
        <source>Given away by very few values together (SUDA): %1 of the persons before, %2 after.</source>
        <translation>Given away by very few values together (SUDA): %1 of the persons before, %2 after.</translation>
    </message>
    <message>
        <source>%1 of what was known is told.</source>
        <translation>%1 of what was known is told.</translation>
    </message>
    <message>
        <source>%1 of what was known is told, and it is proven that no more is possible.</source>
        <translation>%1 of what was known is told, and it is proven that no more is possible.</translation>
    </message>
    <message>
        <source>%1 of what was known is told: the best found in the time given, not proven.</source>
        <translation>%1 of what was known is told: the best found in the time given, not proven.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Prepared by</translation>
    </message>
    <message>
        <source>Checksum of the figures</source>
        <translation>Checksum of the figures</translation>
    </message>
    <message>
        <source>Legal notice</source>
        <translation>Legal notice</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>How the indicators are defined</source>
        <translation>How the indicators are defined</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>How it was counted</source>
        <translation>How it was counted</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definitions</translation>
    </message>
    <message>
        <source>as known on %1, %2</source>
        <translation>as known on %1, %2</translation>
    </message>
    <message>
        <source>Aggregated figures under law 09-08 on personal data. They name nobody; small numbers are protected.</source>
        <translation>Aggregated figures under law 09-08 on personal data. They name nobody; small numbers are protected.</translation>
    </message>
    <message>
        <source>CNDP number: %1.</source>
        <translation>CNDP number: %1.</translation>
    </message>
    <message>
        <source>The figures come from the desk’s record as it was known at the instant named on the cover: whatever was recorded or corrected later is not in them, so that they can be counted again.</source>
        <translation>The figures come from the desk’s record as it was known at the instant named on the cover: whatever was recorded or corrected later is not in them, so that they can be counted again.</translation>
    </message>
    <message>
        <source>The checksum is a SHA-256 of the definitions, the period, the instant and every number of this report. The desk can count the report again and compare.</source>
        <translation>The checksum is a SHA-256 of the definitions, the period, the instant and every number of this report. The desk can count the report again and compare.</translation>
    </message>
    <message>
        <source>Persons are counted once in each place; a person may stand in several rows, so that a total may be less than their sum. Not known is told apart and never counted as no.</source>
        <translation>Persons are counted once in each place; a person may stand in several rows, so that a total may be less than their sum. Not known is told apart and never counted as no.</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>Figure %1</translation>
    </message>
    <message>
        <source>Nothing was counted in this period.</source>
        <translation>Nothing was counted in this period.</translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>The period “%1” ends before it begins.</source>
        <translation>The period “%1” ends before it begins.</translation>
    </message>
    <message>
        <source>“%1” is no period. Write 2026, 2026-03, 2026-Q1, school:2025, project:2024, 2026-01-05..2026-02-10, last-month, last-quarter or all.</source>
        <translation>“%1” is no period. Write 2026, 2026-03, 2026-Q1, school:2025, project:2024, 2026-01-05..2026-02-10, last-month, last-quarter or all.</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 2026-03-31.</source>
        <translation>“%1” is no day. Write it as 2026-03-31.</translation>
    </message>
    <message>
        <source>%1 is still to come: nothing is known of it yet.</source>
        <translation>%1 is still to come: nothing is known of it yet.</translation>
    </message>
    <message>
        <source>--%1 takes one of these: %2.</source>
        <translation>--%1 takes one of these: %2.</translation>
    </message>
    <message>
        <source>The name of the file ends in one of these: %1.</source>
        <translation>The name of the file ends in one of these: %1.</translation>
    </message>
    <message>
        <source>There is no folder “%1” that can be written to.</source>
        <translation>There is no folder “%1” that can be written to.</translation>
    </message>
    <message>
        <source>“%1” is a folder.</source>
        <translation>“%1” is a folder.</translation>
    </message>
    <message>
        <source>“%1” exists already. Name another file, or say --replace.</source>
        <translation>“%1” exists already. Name another file, or say --replace.</translation>
    </message>
    <message>
        <source>There is no report template “%1”. There are these: %2.</source>
        <translation>There is no report template “%1”. There are these: %2.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Check the folder and the space on the disk.</source>
        <translation>“%1” could not be written. Check the folder and the space on the disk.</translation>
    </message>
    <message>
        <source>Report written: %1</source>
        <translation>Report written: %1</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Period: %1</translation>
    </message>
    <message>
        <source>Figures: %1</source>
        <translation>Figures: %1</translation>
    </message>
    <message>
        <source>Pages: %1</source>
        <translation>Pages: %1</translation>
    </message>
    <message>
        <source>Checksum: %1</source>
        <translation>Checksum: %1</translation>
    </message>
</context>
<context>
    <name>RequestDialog</name>
    <message>
        <source>What the person asks for</source>
        <translation>What the person asks for</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>How it came</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>About what</translation>
    </message>
    <message>
        <source>In the person’s words</source>
        <translation>In the person’s words</translation>
    </message>
</context>
<context>
    <name>RightsRequests</name>
    <message>
        <source>received on %1</source>
        <translation>received on %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>erased</translation>
    </message>
</context>
<context>
    <name>RowIssue</name>
    <message>
        <source>%1: %2</source>
        <comment>a column and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Column %1</source>
        <comment>as a spreadsheet names it</comment>
        <translation>Column %1</translation>
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
    <message>
        <source>may be the person of line ⁨%1⁩</source>
        <translation>may be the person of line ⁨%1⁩</translation>
    </message>
    <message>
        <source>may be somebody on record</source>
        <translation>may be somebody on record</translation>
    </message>
</context>
<context>
    <name>RuleFields</name>
    <message>
        <source>everybody is admitted</source>
        <translation>everybody is admitted</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in use</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>not in use</translation>
    </message>
</context>
<context>
    <name>RuleSentence</name>
    <message>
        <source>%1, %2</source>
        <comment>more of a list follows</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>end of a list</comment>
        <translation>%1 or %2</translation>
    </message>
    <message>
        <source>on the day of application</source>
        <translation>on the day of application</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>on %1</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>at the start</translation>
    </message>
    <message numerus="yes">
        <source>at least %n year(s)</source>
        <translation>
            <numerusform>at least %n year</numerusform>
            <numerusform>at least %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n year(s)</source>
        <translation>
            <numerusform>at most %n year</numerusform>
            <numerusform>at most %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n year(s)</source>
        <translation>
            <numerusform>%1 to %n year</numerusform>
            <numerusform>%1 to %n years</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an age and on which day</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>at least %n year(s) of practice</source>
        <translation>
            <numerusform>at least %n year of practice</numerusform>
            <numerusform>at least %n years of practice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n year(s) of practice</source>
        <translation>
            <numerusform>at most %n year of practice</numerusform>
            <numerusform>at most %n years of practice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n year(s) of practice</source>
        <translation>
            <numerusform>%1 to %n year of practice</numerusform>
            <numerusform>%1 to %n years of practice</numerusform>
        </translation>
    </message>
    <message>
        <source>schooling below: %1</source>
        <translation>schooling below: %1</translation>
    </message>
    <message>
        <source>%1 (or a level test)</source>
        <translation>%1 (or a level test)</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>below %1</translation>
    </message>
    <message>
        <source>%1 %2 (spoken)</source>
        <comment>a language and a level</comment>
        <translation>%1 %2 (spoken)</translation>
    </message>
    <message>
        <source>%1 %2 (written)</source>
        <comment>a language and a level</comment>
        <translation>%1 %2 (written)</translation>
    </message>
    <message>
        <source>diploma without recognition in Morocco</source>
        <translation>diploma without recognition in Morocco</translation>
    </message>
    <message>
        <source>diploma recognised in Morocco (or equivalence requested)</source>
        <translation>diploma recognised in Morocco (or equivalence requested)</translation>
    </message>
    <message>
        <source>diploma recognised in Morocco (equivalence)</source>
        <translation>diploma recognised in Morocco (equivalence)</translation>
    </message>
    <message>
        <source>lives in %1</source>
        <translation>lives in %1</translation>
    </message>
    <message>
        <source>lives outside %1</source>
        <translation>lives outside %1</translation>
    </message>
    <message>
        <source>lives in %1 but outside %2</source>
        <translation>lives in %1 but outside %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a level and a trade</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not yet completed: %1</source>
        <translation>not yet completed: %1</translation>
    </message>
    <message>
        <source>%1 (bridge)</source>
        <translation>%1 (bridge)</translation>
    </message>
    <message>
        <source>residence permit valid %1</source>
        <translation>residence permit valid %1</translation>
    </message>
    <message>
        <source>no residence permit valid %1</source>
        <translation>no residence permit valid %1</translation>
    </message>
    <message>
        <source>without: %1</source>
        <translation>without: %1</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>everybody</translation>
    </message>
    <message>
        <source>bac stream: %1</source>
        <translation>bac stream: %1</translation>
    </message>
    <message>
        <source>bac stream other than %1</source>
        <translation>bac stream other than %1</translation>
    </message>
    <message>
        <source>residence status: %1</source>
        <translation>residence status: %1</translation>
    </message>
    <message>
        <source>residence status other than %1</source>
        <translation>residence status other than %1</translation>
    </message>
    <message>
        <source>nationality other than %1</source>
        <translation>nationality other than %1</translation>
    </message>
    <message>
        <source>nationality: %1</source>
        <translation>nationality: %1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>, or </source>
        <translation>, or </translation>
    </message>
    <message>
        <source>not while %1</source>
        <translation>not while %1</translation>
    </message>
    <message>
        <source>none of these: (%1)</source>
        <translation>none of these: (%1)</translation>
    </message>
    <message>
        <source>not all of these: (%1)</source>
        <translation>not all of these: (%1)</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>1st wish</source>
        <translation>1st wish</translation>
    </message>
    <message>
        <source>2nd wish</source>
        <translation>2nd wish</translation>
    </message>
    <message>
        <source>3rd wish</source>
        <translation>3rd wish</translation>
    </message>
    <message>
        <source>wish %1</source>
        <translation>wish %1</translation>
    </message>
    <message>
        <source>full time fits</source>
        <translation>full time fits</translation>
    </message>
    <message>
        <source>full time does not fit</source>
        <translation>full time does not fit</translation>
    </message>
    <message>
        <source>half days fit</source>
        <translation>half days fit</translation>
    </message>
    <message>
        <source>half days do not fit</source>
        <translation>half days do not fit</translation>
    </message>
    <message>
        <source>evenings fit</source>
        <translation>evenings fit</translation>
    </message>
    <message>
        <source>evenings do not fit</source>
        <translation>evenings do not fit</translation>
    </message>
    <message>
        <source>weekends fit</source>
        <translation>weekends fit</translation>
    </message>
    <message>
        <source>weekends do not fit</source>
        <translation>weekends do not fit</translation>
    </message>
    <message>
        <source>alternating with an enterprise fits</source>
        <translation>alternating with an enterprise fits</translation>
    </message>
    <message>
        <source>alternating with an enterprise does not fit</source>
        <translation>alternating with an enterprise does not fit</translation>
    </message>
    <message>
        <source>hours not known</source>
        <translation>hours not known</translation>
    </message>
    <message>
        <source>taught in %1</source>
        <translation>taught in %1</translation>
    </message>
    <message>
        <source>taught in %1, which the person hardly speaks</source>
        <translation>taught in %1, which the person hardly speaks</translation>
    </message>
    <message>
        <source>taught in %1: level to check</source>
        <translation>taught in %1: level to check</translation>
    </message>
    <message>
        <source>starts %1</source>
        <translation>starts %1</translation>
    </message>
    <message>
        <source>%1 % of people in a like situation complete it</source>
        <translation>%1 % of people in a like situation complete it</translation>
    </message>
    <message>
        <source>%1 (to check)</source>
        <translation>%1 (to check)</translation>
    </message>
    <message>
        <source>%1 (to obtain)</source>
        <translation>%1 (to obtain)</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>Eligible</translation>
    </message>
    <message>
        <source>Eligible if: %1</source>
        <translation>Eligible if: %1</translation>
    </message>
    <message>
        <source>Not eligible, because this is required: %1</source>
        <translation>Not eligible, because this is required: %1</translation>
    </message>
    <message>
        <source>The conditions are not known: ask the centre</source>
        <translation>The conditions are not known: ask the centre</translation>
    </message>
    <message>
        <source>about 1 km or less</source>
        <translation>about 1 km or less</translation>
    </message>
    <message>
        <source>about %1 km</source>
        <translation>about %1 km</translation>
    </message>
</context>
<context>
    <name>SalvageText</name>
    <message>
        <source>%1 read</source>
        <translation>%1 read</translation>
    </message>
    <message>
        <source>%1 from the backup or an earlier version</source>
        <translation>%1 from the backup or an earlier version</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>%1 lost</translation>
    </message>
    <message>
        <source>%1 left out, because what they belong to is lost</source>
        <translation>%1 left out, because what they belong to is lost</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 rows were read; at least %2 are missing.</source>
        <translation>%1 rows were read; at least %2 are missing.</translation>
    </message>
    <message>
        <source>%1 rows were read; nothing is known to be missing.</source>
        <translation>%1 rows were read; nothing is known to be missing.</translation>
    </message>
    <message>
        <source>Gaps were filled from the backup of %1.</source>
        <translation>Gaps were filled from the backup of %1.</translation>
    </message>
    <message>
        <source>The key files were damaged: passwords are those of the newest backup.</source>
        <translation>The key files were damaged: passwords are those of the newest backup.</translation>
    </message>
    <message>
        <source>Cases whose person is lost: %1</source>
        <translation>Cases whose person is lost: %1</translation>
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
    <name>StandingNotice</name>
    <message>
        <source>This desk’s folder is on another computer. If the connection breaks off, the desk can be damaged. Lock it, move the folder to this computer’s own disk, and write backups to a stick.</source>
        <translation>This desk’s folder is on another computer. If the connection breaks off, the desk can be damaged. Lock it, move the folder to this computer’s own disk, and write backups to a stick.</translation>
    </message>
    <message>
        <source>Another program copies this desk’s folder to other computers. That can damage it, and give it to others. Lock it, move the folder out of there, and write backups to a stick.</source>
        <translation>Another program copies this desk’s folder to other computers. That can damage it, and give it to others. Lock it, move the folder out of there, and write backups to a stick.</translation>
    </message>
    <message>
        <source>Read only: this desk’s folder cannot be written to. You can read everything; nothing can be saved, and the journal does not note what is read.</source>
        <translation>Read only: this desk’s folder cannot be written to. You can read everything; nothing can be saved, and the journal does not note what is read.</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>next in line: %1</source>
        <translation>next in line: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) free</source>
        <translation>
            <numerusform>%n place free</numerusform>
            <numerusform>%n places free</numerusform>
        </translation>
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
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n attempt</numerusform>
            <numerusform>%n attempts</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests about personal data</source>
        <translation>Requests about personal data</translation>
    </message>
    <message numerus="yes">
        <source>%n due within three days</source>
        <translation>
            <numerusform>%n due within three days</numerusform>
            <numerusform>%n due within three days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhyFound</name>
    <message>
        <source>former number %1</source>
        <translation>former number %1</translation>
    </message>
    <message>
        <source>phone ends %1</source>
        <translation>phone ends %1</translation>
    </message>
    <message>
        <source>document ends %1</source>
        <translation>document ends %1</translation>
    </message>
</context>
<context>
    <name>WithdrawalText</name>
    <message>
        <source>Nothing else ends with it. What was done before stays.</source>
        <translation>Nothing else ends with it. What was done before stays.</translation>
    </message>
    <message>
        <source>The request to %1 is withdrawn.</source>
        <translation>The request to %1 is withdrawn.</translation>
    </message>
    <message>
        <source>The appointment of %1 is cancelled.</source>
        <translation>The appointment of %1 is cancelled.</translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up call(s) will not be made.</source>
        <translation>
            <numerusform>%n follow-up call will not be made.</numerusform>
            <numerusform>%n follow-up calls will not be made.</numerusform>
        </translation>
    </message>
    <message>
        <source>No anonymised export has the person from now on.</source>
        <translation>No anonymised export has the person from now on.</translation>
    </message>
    <message>
        <source>No export that goes abroad has the person from now on.</source>
        <translation>No export that goes abroad has the person from now on.</translation>
    </message>
    <message>
        <source>The case is closed.</source>
        <translation>The case is closed.</translation>
    </message>
    <message>
        <source>What was done before stays. A new consent lets it begin anew.</source>
        <translation>What was done before stays. A new consent lets it begin anew.</translation>
    </message>
    <message>
        <source>A request to erase the data is recorded.</source>
        <translation>A request to erase the data is recorded.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Counting earlier trainings</source>
        <translation>Counting earlier trainings</translation>
    </message>
    <message>
        <source>Reading names</source>
        <translation>Reading names</translation>
    </message>
</context>
<context>
    <name>tawjih::DayStart</name>
    <message>
        <source>Beginning the day</source>
        <translation>Beginning the day</translation>
    </message>
    <message>
        <source>What is due at the beginning of a day was not done; the next unlocking tries again. %1</source>
        <translation>What is due at the beginning of a day was not done; the next unlocking tries again. %1</translation>
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
    <name>tawjih::ui::AgendaPage</name>
    <message>
        <source>Earlier</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Go to today</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Go to a day</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>New event</translation>
    </message>
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
        <source>Cancelled by the desk</source>
        <translation>Cancelled by the desk</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Not known yet</translation>
    </message>
    <message>
        <source>Cancel the event</source>
        <translation>Cancel the event</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Import a calendar file…</source>
        <translation>Import a calendar file…</translation>
    </message>
    <message>
        <source>Export a calendar file…</source>
        <translation>Export a calendar file…</translation>
    </message>
    <message>
        <source>Holidays and hours of the desk…</source>
        <translation>Holidays and hours of the desk…</translation>
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
    <message>
        <source>Nothing stands on these days.</source>
        <translation>Nothing stands on these days.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>format of the day shown</comment>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>the first and the last day shown</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>%1 is cancelled.</source>
        <translation>%1 is cancelled.</translation>
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
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>New event (%1)</source>
        <translation>New event (%1)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>How the days are shown</source>
        <translation>How the days are shown</translation>
    </message>
    <message>
        <source>What has no time on this day</source>
        <translation>What has no time on this day</translation>
    </message>
    <message>
        <source>Reading the agenda</source>
        <translation>Reading the agenda</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::AnswerField</name>
    <message>
        <source>%1 (recorded already)</source>
        <translation>%1 (recorded already)</translation>
    </message>
    <message>
        <source>No letter of this desk has this reference.</source>
        <translation>No letter of this desk has this reference.</translation>
    </message>
    <message>
        <source>This answer is not possible from where the referral stands.</source>
        <translation>This answer is not possible from where the referral stands.</translation>
    </message>
    <message>
        <source>First the reference, as printed at the foot of the letter.</source>
        <translation>First the reference, as printed at the foot of the letter.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>This day is still to come.</translation>
    </message>
    <message>
        <source>This day is before the referral’s last step.</source>
        <translation>This day is before the referral’s last step.</translation>
    </message>
    <message>
        <source>And the answer, as a letter or a word: A accepted, R refused and why, W waiting list, N did not come, E enrolled, D dropped out, C completed, Q certified.</source>
        <translation>And the answer, as a letter or a word: A accepted, R refused and why, W waiting list, N did not come, E enrolled, D dropped out, C completed, Q certified.</translation>
    </message>
    <message>
        <source>A centre’s answer</source>
        <translation>A centre’s answer</translation>
    </message>
    <message>
        <source>Reference and answer, such as %1</source>
        <translation>Reference and answer, such as %1</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Record the answer</translation>
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
    <name>tawjih::ui::AttachDialog</name>
    <message>
        <source>Attach documents</source>
        <translation>Attach documents</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Attach</translation>
    </message>
    <message>
        <source>They are kept encrypted in the desk, and the files stay where they are. Photos lose the place and time that the camera wrote into them, and become as small as a page needs. A PDF is kept as it is, with what its maker wrote into it. Attach only what the desk needs.</source>
        <translation>They are kept encrypted in the desk, and the files stay where they are. Photos lose the place and time that the camera wrote into them, and become as small as a page needs. A PDF is kept as it is, with what its maker wrote into it. Attach only what the desk needs.</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>Name of %1</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Document in %1</source>
        <translation>Document in %1</translation>
    </message>
    <message>
        <source>another document</source>
        <translation>another document</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::AttachmentViewer</name>
    <message>
        <source>Opening…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>Opening a document</source>
        <translation>Opening a document</translation>
    </message>
    <message>
        <source>Drawing a page</source>
        <translation>Drawing a page</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which document</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>page %1 of %2</translation>
    </message>
    <message>
        <source>Back to the documents</source>
        <translation>Back to the documents</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>a key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Document before</source>
        <translation>Document before</translation>
    </message>
    <message>
        <source>Next document</source>
        <translation>Next document</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page before</translation>
    </message>
    <message>
        <source>Page Up</source>
        <comment>a key</comment>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Page Down</source>
        <comment>a key</comment>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>As large as fits</source>
        <translation>As large as fits</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Turn</translation>
    </message>
    <message>
        <source>Remove this document</source>
        <translation>Remove this document</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>a key</comment>
        <translation>Del</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::BackupsModel</name>
    <message>
        <source>%1, %2</source>
        <comment>day and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::BackupsPage</name>
    <message>
        <source>Looking for backups</source>
        <translation>Looking for backups</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n backup</numerusform>
            <numerusform>%n backups</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Each is a whole desk, encrypted as this one: it opens with the same passwords.</source>
        <translation>Each is a whole desk, encrypted as this one: it opens with the same passwords.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>Second place</translation>
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
        <source>Prove this backup</source>
        <translation>Prove this backup</translation>
    </message>
    <message>
        <source>Opens a copy of it, checks every page and the journal, and counts what is in it.</source>
        <translation>Opens a copy of it, checks every page and the journal, and counts what is in it.</translation>
    </message>
    <message>
        <source>Restore this backup…</source>
        <translation>Restore this backup…</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>There is no backup yet.</translation>
    </message>
    <message>
        <source>What is in this backup</source>
        <translation>What is in this backup</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Backing up</translation>
    </message>
    <message>
        <source>The backup is written and checked, but not in the second place. %1</source>
        <translation>The backup is written and checked, but not in the second place. %1</translation>
    </message>
    <message>
        <source>The backup is written and checked, in both places.</source>
        <translation>The backup is written and checked, in both places.</translation>
    </message>
    <message>
        <source>The backup is written and checked.</source>
        <translation>The backup is written and checked.</translation>
    </message>
    <message>
        <source>Proving the backup</source>
        <translation>Proving the backup</translation>
    </message>
    <message numerus="yes">
        <source>It opens, every page carries its seal, and its journal of %n entries is intact.</source>
        <translation>
            <numerusform>It opens, every page carries its seal, and its journal of %n entry is intact.</numerusform>
            <numerusform>It opens, every page carries its seal, and its journal of %n entries is intact.</numerusform>
        </translation>
    </message>
    <message>
        <source>It opens and every page carries its seal, but its journal was changed at entry %1.</source>
        <translation>It opens and every page carries its seal, but its journal was changed at entry %1.</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>In the backup</translation>
    </message>
    <message>
        <source>In the desk now</source>
        <translation>In the desk now</translation>
    </message>
    <message>
        <source>A second place for backups</source>
        <translation>A second place for backups</translation>
    </message>
    <message>
        <source>Choosing the second place</source>
        <translation>Choosing the second place</translation>
    </message>
    <message>
        <source>This folder is inside the desk itself: a copy there is lost with it. Choose another place.</source>
        <translation>This folder is inside the desk itself: a copy there is lost with it. Choose another place.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::BandsEdit</name>
    <message>
        <source>Where bands begin, from the most exact level to the least: 0, 15, 25, 65 makes 0–14, 15–24, 25–64 and 65 and over. A level can only join bands of the one before it.</source>
        <translation>Where bands begin, from the most exact level to the least: 0, 15, 25, 65 makes 0–14, 15–24, 25–64 and 65 and over. A level can only join bands of the one before it.</translation>
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
    <message>
        <source>The letter was handed over under reference %1.</source>
        <translation>The letter was handed over under reference %1.</translation>
    </message>
    <message>
        <source>Nothing to undo since you unlocked the desk.</source>
        <translation>Nothing to undo since you unlocked the desk.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Taken back.</translation>
    </message>
    <message>
        <source>The merge was taken back.</source>
        <translation>The merge was taken back.</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Open the record</translation>
    </message>
    <message>
        <source>%1 was merged with this record on %2. You see the one that was kept.</source>
        <comment>a record, a date</comment>
        <translation>%1 was merged with this record on %2. You see the one that was kept.</translation>
    </message>
    <message>
        <source>%1. One household?</source>
        <translation>%1. One household?</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Link…</translation>
    </message>
    <message>
        <source>The data of this person was erased on %1. The number of the case and what statistics count stay.</source>
        <translation>The data of this person was erased on %1. The number of the case and what statistics count stay.</translation>
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
    <message>
        <source>Export the list…</source>
        <translation>Export the list…</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has every word; %n person(s) come nearest</source>
        <translation>
            <numerusform>Nobody has every word; %n person comes nearest</numerusform>
            <numerusform>Nobody has every word; %n persons come nearest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) or more: type more letters</source>
        <translation>
            <numerusform>%n person or more: type more letters</numerusform>
            <numerusform>%n persons or more: type more letters</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of them as typed</source>
        <translation>%1, %2 of them as typed</translation>
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
    <name>tawjih::ui::BreakdownChecks</name>
    <message>
        <source>By everything that fits</source>
        <translation>By everything that fits</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::BulkPanel</name>
    <message numerus="yes">
        <source>%n referral(s) left as they were</source>
        <translation>
            <numerusform>%n referral left as it was</numerusform>
            <numerusform>%n referrals left as they were</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) moved</source>
        <translation>
            <numerusform>%n referral moved</numerusform>
            <numerusform>%n referrals moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) chosen</source>
        <translation>
            <numerusform>%n referral chosen</numerusform>
            <numerusform>%n referrals chosen</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is moved as far as its rules allow; what is refused stays as it was, with the reason.</source>
        <translation>Each is moved as far as its rules allow; what is refused stays as it was, with the reason.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>The centre was called</source>
        <translation>The centre was called</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>Under review</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Give to this advisor</source>
        <translation>Give to this advisor</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>Advisor</translation>
    </message>
    <message>
        <source>What was refused, and why</source>
        <translation>What was refused, and why</translation>
    </message>
    <message>
        <source>Letters…</source>
        <translation>Letters…</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::CalendarExportDialog</name>
    <message>
        <source>Appointments are called “Appointment”, and nothing says who comes. Follow-ups, papers and referrals never leave the desk.</source>
        <translation>Appointments are called “Appointment”, and nothing says who comes. Follow-ups, papers and referrals never leave the desk.</translation>
    </message>
    <message>
        <source>Appointments carry the number of the case, which says nothing outside the desk.</source>
        <translation>Appointments carry the number of the case, which says nothing outside the desk.</translation>
    </message>
    <message>
        <source>The file names the persons who come: whoever has it, or the telephone it is on, knows of them. Choose this only where nobody else can read it.</source>
        <translation>The file names the persons who come: whoever has it, or the telephone it is on, knows of them. Choose this only where nobody else can read it.</translation>
    </message>
    <message>
        <source>Export a calendar file</source>
        <translation>Export a calendar file</translation>
    </message>
    <message>
        <source>Choose where to…</source>
        <translation>Choose where to…</translation>
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
        <source>Whose work</source>
        <translation>Whose work</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>Who comes</translation>
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
        <source>Say nothing of it</source>
        <translation>Say nothing of it</translation>
    </message>
    <message>
        <source>The number of the case</source>
        <translation>The number of the case</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>The name</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::CalendarFiles</name>
    <message>
        <source>Choose a calendar file</source>
        <translation>Choose a calendar file</translation>
    </message>
    <message>
        <source>Calendars (*.ics *.ical)</source>
        <translation>Calendars (*.ics *.ical)</translation>
    </message>
    <message>
        <source>Reading the calendar file</source>
        <translation>Reading the calendar file</translation>
    </message>
    <message>
        <source>Importing the calendar file</source>
        <translation>Importing the calendar file</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>The import was stopped. Nothing was changed.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) taken in.</source>
        <translation>
            <numerusform>%n event taken in.</numerusform>
            <numerusform>%n events taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) about the file.</source>
        <translation>
            <numerusform>%n remark about the file.</numerusform>
            <numerusform>%n remarks about the file.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export a calendar file</source>
        <translation>Export a calendar file</translation>
    </message>
    <message>
        <source>Agenda.ics</source>
        <translation>Agenda.ics</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendars (*.ics)</translation>
    </message>
    <message>
        <source>Exporting the calendar file</source>
        <translation>Exporting the calendar file</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Written to %1.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::CalendarImportDialog</name>
    <message numerus="yes">
        <source>%n new event(s)</source>
        <translation>
            <numerusform>%n new event</numerusform>
            <numerusform>%n new events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of colleagues, left as they are</source>
        <translation>
            <numerusform>%n of a colleague, left as it is</numerusform>
            <numerusform>%n of colleagues, left as they are</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Nothing has been changed yet.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. What follows was found in the file:</source>
        <translation>Nothing has been changed yet. What follows was found in the file:</translation>
    </message>
    <message>
        <source>The new events are only mine</source>
        <translation>The new events are only mine</translation>
    </message>
    <message>
        <source>The new events are everybody&apos;s</source>
        <translation>The new events are everybody&apos;s</translation>
    </message>
    <message>
        <source>Whose the new events are</source>
        <translation>Whose the new events are</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Line %1: %2</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>left out</translation>
    </message>
    <message>
        <source>What was found in the file</source>
        <translation>What was found in the file</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import of %1</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n event(s)</source>
        <translation>
            <numerusform>Take in %n event</numerusform>
            <numerusform>Take in %n events</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nothing to import</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::CalendarModel</name>
    <message>
        <source>%1 – %2</source>
        <comment>the first and the last day of a period</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>taken out</translation>
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
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verified</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::CallDialog</name>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>Save the correction</translation>
    </message>
    <message>
        <source>Save the call</source>
        <translation>Save the call</translation>
    </message>
    <message>
        <source>Answered on %1: %2. What is changed here corrects that answer.</source>
        <translation>Answered on %1: %2. What is changed here corrects that answer.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>The call</source>
        <translation>The call</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>How it is known</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>counted from the end of the training, %1</source>
        <translation>counted from the end of the training, %1</translation>
    </message>
    <message>
        <source>counted from the registration, %1</source>
        <translation>counted from the registration, %1</translation>
    </message>
    <message>
        <source>Note as unreachable</source>
        <translation>Note as unreachable</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a person and what was recorded</comment>
        <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) in vain so far.</source>
        <translation>
            <numerusform>%n attempt in vain so far.</numerusform>
            <numerusform>%n attempts in vain so far.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last: %1.</source>
        <translation>The last: %1.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::CallWho</name>
    <message>
        <source>does not want to be contacted for follow-up</source>
        <translation>does not want to be contacted for follow-up</translation>
    </message>
    <message>
        <source>safe to contact</source>
        <translation>safe to contact</translation>
    </message>
    <message>
        <source>not safe to contact</source>
        <translation>not safe to contact</translation>
    </message>
    <message>
        <source>safe to contact? Not said</source>
        <translation>safe to contact? Not said</translation>
    </message>
    <message>
        <source>prefers: %1</source>
        <translation>prefers: %1</translation>
    </message>
    <message>
        <source>No number on record</source>
        <translation>No number on record</translation>
    </message>
    <message>
        <source>Speaks %1.</source>
        <translation>Speaks %1.</translation>
    </message>
    <message>
        <source>Last time in %1, %2.</source>
        <comment>a language, and who interpreted</comment>
        <translation>Last time in %1, %2.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::CandidatePanel</name>
    <message>
        <source>line %1 of the list</source>
        <translation>line %1 of the list</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Line %1: %2</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Nothing to decide</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>In the list</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>On record</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how values agree, and the fields</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The record cannot be read now.</source>
        <translation>The record cannot be read now.</translation>
    </message>
    <message>
        <source>The row beside the record</source>
        <translation>The row beside the record</translation>
    </message>
    <message>
        <source>Who it may be</source>
        <translation>Who it may be</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Same person</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Another person</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>This row is that person: %1</source>
        <translation>This row is that person: %1</translation>
    </message>
    <message>
        <source>Register somebody else: %1</source>
        <translation>Register somebody else: %1</translation>
    </message>
    <message>
        <source>Do not import this row: %1</source>
        <translation>Do not import this row: %1</translation>
    </message>
    <message>
        <source>Keys: 1 same person, 2 another person, 3 leave out, Ctrl+Z takes back.</source>
        <translation>Keys: 1 same person, 2 another person, 3 leave out, Ctrl+Z takes back.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::CandidatesCard</name>
    <message>
        <source>Perhaps already here</source>
        <translation>Perhaps already here</translation>
    </message>
    <message>
        <source>Already here?</source>
        <translation>Already here?</translation>
    </message>
    <message>
        <source>Who is on record cannot be compared now. A search for duplicates will.</source>
        <translation>Who is on record cannot be compared now. A search for duplicates will.</translation>
    </message>
    <message>
        <source>Open the file instead if it is the same person.</source>
        <translation>Open the file instead if it is the same person.</translation>
    </message>
    <message>
        <source>Nobody on record seems to be the same person; somebody may be a relative.</source>
        <translation>Nobody on record seems to be the same person; somebody may be a relative.</translation>
    </message>
    <message>
        <source>Whoever may be the same person appears here as you type.</source>
        <translation>Whoever may be the same person appears here as you type.</translation>
    </message>
    <message>
        <source>Nobody on record seems to be the same person.</source>
        <translation>Nobody on record seems to be the same person.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open the file of %1</source>
        <translation>Open the file of %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::CardDialog</name>
    <message>
        <source>Change this figure</source>
        <translation>Change this figure</translation>
    </message>
    <message>
        <source>Add a figure</source>
        <translation>Add a figure</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Change it</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Add it</translation>
    </message>
    <message>
        <source>with the period before</source>
        <translation>with the period before</translation>
    </message>
    <message>
        <source>all</source>
        <translation>all</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>What is counted</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>And by</source>
        <translation>And by</translation>
    </message>
    <message>
        <source>Drawn as</source>
        <translation>Drawn as</translation>
    </message>
    <message>
        <source>At most so many, the others as one</source>
        <translation>At most so many, the others as one</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>A number, a share between 0 and 1, or days.</source>
        <translation>A number, a share between 0 and 1, or days.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>nothing: one number</source>
        <translation>nothing: one number</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>This is not a number.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::CareerPlanCard</name>
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
        <source>Career choices</source>
        <translation>Career choices</translation>
    </message>
    <message>
        <source>Career choices, the first one first</source>
        <translation>Career choices, the first one first</translation>
    </message>
    <message>
        <source>No choice yet. Agree on two or three, the dearest first.</source>
        <translation>No choice yet. Agree on two or three, the dearest first.</translation>
    </message>
    <message>
        <source>Add a choice</source>
        <translation>Add a choice</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Move up (%1)</source>
        <translation>Move up (%1)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Move down (%1)</source>
        <translation>Move down (%1)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove (%1)</source>
        <translation>Remove (%1)</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>What the person wants to reach, in their words</source>
        <translation>What the person wants to reach, in their words</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>Undo changes</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Save the plan</translation>
    </message>
    <message>
        <source>Save the plan (%1)</source>
        <translation>Save the plan (%1)</translation>
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
    <message>
        <source>Letter…</source>
        <translation>Letter…</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guidance</translation>
    </message>
    <message>
        <source>Record a follow-up…</source>
        <translation>Record a follow-up…</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Merge with another person…</source>
        <translation>Merge with another person…</translation>
    </message>
    <message>
        <source>Take the merge with %1 back…</source>
        <translation>Take the merge with %1 back…</translation>
    </message>
    <message>
        <source>Rights over personal data…</source>
        <translation>Rights over personal data…</translation>
    </message>
    <message>
        <source>Who may open this case…</source>
        <translation>Who may open this case…</translation>
    </message>
    <message>
        <source>Restrict the case…</source>
        <translation>Restrict the case…</translation>
    </message>
    <message>
        <source>Lift the restriction</source>
        <translation>Lift the restriction</translation>
    </message>
    <message>
        <source>The case is open to everybody again.</source>
        <translation>The case is open to everybody again.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
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
    <name>tawjih::ui::CaseloadsModel</name>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>Without an advisor</source>
        <translation>Without an advisor</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>Advisor</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Cases that are not closed</source>
        <translation>Cases that are not closed</translation>
    </message>
    <message>
        <source>Seen in 30 days</source>
        <translation>Seen in 30 days</translation>
    </message>
    <message>
        <source>With a session at which the person was seen in the last 30 days</source>
        <translation>With a session at which the person was seen in the last 30 days</translation>
    </message>
    <message>
        <source>No contact for 30 days</source>
        <translation>No contact for 30 days</translation>
    </message>
    <message>
        <source>Neither seen nor reached, nor registered, in the last 30 days</source>
        <translation>Neither seen nor reached, nor registered, in the last 30 days</translation>
    </message>
    <message>
        <source>Undone steps</source>
        <translation>Undone steps</translation>
    </message>
    <message>
        <source>With a next step or an action of the plan that is late</source>
        <translation>With a next step or an action of the plan that is late</translation>
    </message>
    <message>
        <source>Overdue referrals</source>
        <translation>Overdue referrals</translation>
    </message>
    <message>
        <source>With a referral that a centre has not answered in time</source>
        <translation>With a referral that a centre has not answered in time</translation>
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
        <source>New provider</source>
        <translation>New provider</translation>
    </message>
    <message>
        <source>New training centre</source>
        <translation>New training centre</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>New programme</translation>
    </message>
    <message>
        <source>New intake</source>
        <translation>New intake</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Intake</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Certificate, in French</source>
        <translation>Certificate, in French</translation>
    </message>
    <message>
        <source>Certificate, in Arabic</source>
        <translation>Certificate, in Arabic</translation>
    </message>
    <message>
        <source>Certificate, in English</source>
        <translation>Certificate, in English</translation>
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
        <source>Applications from</source>
        <translation>Applications from</translation>
    </message>
    <message>
        <source>Applications until</source>
        <translation>Applications until</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Seats</translation>
    </message>
    <message>
        <source>Seats for foreigners</source>
        <translation>Seats for foreigners</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Hours in words</source>
        <translation>Hours in words</translation>
    </message>
    <message>
        <source>Taught in</source>
        <translation>Taught in</translation>
    </message>
    <message>
        <source>Cost in dirhams</source>
        <translation>Cost in dirhams</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Grants</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Verified on</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>How we know</translation>
    </message>
    <message>
        <source>For the whole training; 0 is free of charge</source>
        <translation>For the whole training; 0 is free of charge</translation>
    </message>
    <message>
        <source>Empty: not known</source>
        <translation>Empty: not known</translation>
    </message>
    <message>
        <source>the usual one of the level</source>
        <translation>the usual one of the level</translation>
    </message>
    <message>
        <source>the one of the programme</source>
        <translation>the one of the programme</translation>
    </message>
    <message>
        <source>a rule of its own</source>
        <translation>a rule of its own</translation>
    </message>
    <message>
        <source>No rule is known: advisors are told to ask the centre.</source>
        <translation>No rule is known: advisors are told to ask the centre.</translation>
    </message>
    <message>
        <source>everybody is admitted</source>
        <translation>everybody is admitted</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of an admission rule and what it asks</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Admission rule</source>
        <translation>Admission rule</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::CatalogueFiles</name>
    <message>
        <source>Choose a catalogue</source>
        <translation>Choose a catalogue</translation>
    </message>
    <message>
        <source>Catalogues (*.csv *.json)</source>
        <translation>Catalogues (*.csv *.json)</translation>
    </message>
    <message>
        <source>Reading the catalogue file</source>
        <translation>Reading the catalogue file</translation>
    </message>
    <message>
        <source>Importing the catalogue</source>
        <translation>Importing the catalogue</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>The import was stopped. Nothing was changed.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) taken in.</source>
        <translation>
            <numerusform>%n entry taken in.</numerusform>
            <numerusform>%n entries taken in.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the catalogue</source>
        <translation>Export the catalogue</translation>
    </message>
    <message>
        <source>Catalogue.csv</source>
        <translation>Catalogue.csv</translation>
    </message>
    <message>
        <source>Exporting the catalogue</source>
        <translation>Exporting the catalogue</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) written to %1.</source>
        <translation>
            <numerusform>%n entry written to %1.</numerusform>
            <numerusform>%n entries written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tawjih::ui::CatalogueImportDialog</name>
    <message numerus="yes">
        <source>%n entry(s) cannot be taken in. Correct them in the file and choose it again: until then nothing of it is taken in.</source>
        <translation>
            <numerusform>%n entry cannot be taken in. Correct it in the file and choose it again: until then nothing of it is taken in.</numerusform>
            <numerusform>%n entries cannot be taken in. Correct them in the file and choose it again: until then nothing of it is taken in.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Entries that the file does not name stay as they are.</source>
        <translation>Nothing has been changed yet. Entries that the file does not name stay as they are.</translation>
    </message>
    <message>
        <source>The catalogue has all of it already.</source>
        <translation>The catalogue has all of it already.</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import of %1</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n entry(s)</source>
        <translation>
            <numerusform>Take in %n entry</numerusform>
            <numerusform>Take in %n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nothing to import</translation>
    </message>
    <message>
        <source>Entries of the file</source>
        <translation>Entries of the file</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::CatalogueModel</name>
    <message>
        <source>%1 (no longer offered)</source>
        <translation>%1 (no longer offered)</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verified</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>In short</translation>
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
        <source>Find a programme or a centre</source>
        <translation>Find a programme or a centre</translation>
    </message>
    <message>
        <source>Admission rules…</source>
        <translation>Admission rules…</translation>
    </message>
    <message>
        <source>Import a catalogue…</source>
        <translation>Import a catalogue…</translation>
    </message>
    <message>
        <source>Export the catalogue…</source>
        <translation>Export the catalogue…</translation>
    </message>
    <message numerus="yes">
        <source>%n intake(s)</source>
        <translation>
            <numerusform>%n intake</numerusform>
            <numerusform>%n intakes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) to verify</source>
        <translation>
            <numerusform>%n entry to verify</numerusform>
            <numerusform>%n entries to verify</numerusform>
        </translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Intake</translation>
    </message>
    <message>
        <source>Add an intake of this programme</source>
        <translation>Add an intake of this programme</translation>
    </message>
    <message>
        <source>%1 is no longer offered.</source>
        <translation>%1 is no longer offered.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Remove this intake?</source>
        <translation>Remove this intake?</translation>
    </message>
    <message>
        <source>%1 leaves the catalogue. If somebody was referred to it or has a place, it is kept and closed instead.</source>
        <translation>%1 leaves the catalogue. If somebody was referred to it or has a place, it is kept and closed instead.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 was removed.</translation>
    </message>
    <message>
        <source>%1 is closed. It stays readable for those who were referred to it.</source>
        <translation>%1 is closed. It stays readable for those who were referred to it.</translation>
    </message>
    <message>
        <source>Columns: %1.</source>
        <translation>Columns: %1.</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>All entries</translation>
    </message>
    <message>
        <source>To verify</source>
        <translation>To verify</translation>
    </message>
    <message>
        <source>Open for applications</source>
        <translation>Open for applications</translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation>Which entries</translation>
    </message>
    <message>
        <source>Past ones too</source>
        <translation>Past ones too</translation>
    </message>
    <message>
        <source>Also what is no longer offered</source>
        <translation>Also what is no longer offered</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Who fits?</source>
        <translation>Who fits?</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::CatalogueRowsModel</name>
    <message>
        <source>What becomes of it</source>
        <translation>What becomes of it</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Columns and reasons</source>
        <translation>Columns and reasons</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::CheckStep</name>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Updated</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>To decide</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errors</translation>
    </message>
    <message>
        <source>Values not understood</source>
        <translation>Values not understood</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Already there</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Same person</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Another person</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>Checking each row…</source>
        <translation>Checking each row…</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Line %1, %2: %3</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows are shown.</source>
        <translation>The first %1 of %2 rows are shown.</translation>
    </message>
    <message>
        <source>Type over a cell; Enter goes to the next fault, Ctrl+Z takes back.</source>
        <translation>Type over a cell; Enter goes to the next fault, Ctrl+Z takes back.</translation>
    </message>
    <message>
        <source>What becomes of each row</source>
        <translation>What becomes of each row</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Rows of the file</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>Which rows are shown</translation>
    </message>
    <message>
        <source>No row of this kind.</source>
        <translation>No row of this kind.</translation>
    </message>
    <message>
        <source>Next fault</source>
        <translation>Next fault</translation>
    </message>
    <message>
        <source>Go to the next cell to be mended (Enter)</source>
        <translation>Go to the next cell to be mended (Enter)</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Check again</translation>
    </message>
    <message>
        <source>Read the file again with what was typed and decided (F5)</source>
        <translation>Read the file again with what was typed and decided (F5)</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ChecklistCard</name>
    <message numerus="yes">
        <source>%n document(s) lacking</source>
        <translation>
            <numerusform>%n document lacking</numerusform>
            <numerusform>%n documents lacking</numerusform>
        </translation>
    </message>
    <message>
        <source>No training is chosen yet: what is asked for is not known.</source>
        <translation>No training is chosen yet: what is asked for is not known.</translation>
    </message>
    <message>
        <source>What the chosen trainings ask for comes first.</source>
        <translation>What the chosen trainings ask for comes first.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>No document is asked for yet. Choose a training: its conditions say what to bring.</source>
        <translation>No document is asked for yet. Choose a training: its conditions say what to bring.</translation>
    </message>
    <message>
        <source>See the trainings</source>
        <translation>See the trainings</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ChecklistEdit</name>
    <message>
        <source>lacking</source>
        <translation>lacking</translation>
    </message>
    <message>
        <source>%1: valid until</source>
        <translation>%1: valid until</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>not said</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ChoiceDialog</name>
    <message>
        <source>Trade</source>
        <translation>Trade</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Its conditions say which documents are asked for.</source>
        <translation>Its conditions say which documents are asked for.</translation>
    </message>
    <message>
        <source>Add a choice</source>
        <translation>Add a choice</translation>
    </message>
    <message>
        <source>Change the choice</source>
        <translation>Change the choice</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>training and centre</comment>
        <translation>%1, %2</translation>
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
    <message>
        <source>Everything is saved. Closing without today’s backup…</source>
        <translation>Everything is saved. Closing without today’s backup…</translation>
    </message>
    <message>
        <source>Close without a backup</source>
        <translation>Close without a backup</translation>
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
    <name>tawjih::ui::ColumnsEdit</name>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Told</translation>
    </message>
    <message>
        <source>At most as exactly as</source>
        <translation>At most as exactly as</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>For example</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>%1: how it is told</source>
        <translation>%1: how it is told</translation>
    </message>
    <message>
        <source>%1: at most as exactly as</source>
        <translation>%1: at most as exactly as</translation>
    </message>
    <message>
        <source>%1: weight</source>
        <translation>%1: weight</translation>
    </message>
    <message>
        <source>%1: change the levels</source>
        <translation>%1: change the levels</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ColumnsStep</name>
    <message>
        <source>What is told, and what is promised</source>
        <translation>What is told, and what is promised</translation>
    </message>
    <message>
        <source>Everybody shares what could identify with at least %1 other persons of the file.</source>
        <translation>Everybody shares what could identify with at least %1 other persons of the file.</translation>
    </message>
    <message>
        <source>Guessing who a person of the file is would be right in %1 of the cases on average, at most.</source>
        <translation>Guessing who a person of the file is would be right in %1 of the cases on average, at most.</translation>
    </message>
    <message>
        <source>Of the persons, up to %1 may be left out because they are too rare to be hidden.</source>
        <translation>Of the persons, up to %1 may be left out because they are too rare to be hidden.</translation>
    </message>
    <message>
        <source>How small numbers in the tables of the package are protected.</source>
        <translation>How small numbers in the tables of the package are protected.</translation>
    </message>
    <message>
        <source>Then the best that was found is taken, and it is said how much better there could be.</source>
        <translation>Then the best that was found is taken, and it is said how much better there could be.</translation>
    </message>
    <message>
        <source>The less exactly something is told, the more persons look alike. The levels below are limits: what the promises ask for is told less exactly by itself.</source>
        <translation>The less exactly something is told, the more persons look alike. The levels below are limits: what the promises ask for is told less exactly by itself.</translation>
    </message>
    <message>
        <source>What is told of each person</source>
        <translation>What is told of each person</translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation>What is promised</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Weights</translation>
    </message>
    <message>
        <source>How much it matters that a column stays exact, beside the others</source>
        <translation>How much it matters that a column stays exact, beside the others</translation>
    </message>
    <message>
        <source>Could identify: what others may know of somebody, so it becomes less exact. Sensitive: what nobody should learn of somebody. Plain: told as it is.</source>
        <translation>Could identify: what others may know of somebody, so it becomes less exact. Sensitive: what nobody should learn of somebody. Plain: told as it is.</translation>
    </message>
    <message>
        <source>Persons who look alike (k)</source>
        <translation>Persons who look alike (k)</translation>
    </message>
    <message>
        <source>Mean risk</source>
        <translation>Mean risk</translation>
    </message>
    <message>
        <source>Left out at most</source>
        <translation>Left out at most</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Seconds to search</source>
        <translation>Seconds to search</translation>
    </message>
    <message>
        <source>In every group of persons who look alike, sensitive values are</source>
        <translation>In every group of persons who look alike, sensitive values are</translation>
    </message>
    <message>
        <source>rounded to multiples of %1</source>
        <translation>rounded to multiples of %1</translation>
    </message>
    <message>
        <source>hidden below %1</source>
        <translation>hidden below %1</translation>
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
    <name>tawjih::ui::ConditionForm</name>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>School level</source>
        <translation>School level</translation>
    </message>
    <message>
        <source>Bac stream</source>
        <translation>Bac stream</translation>
    </message>
    <message>
        <source>Diploma recognised</source>
        <translation>Diploma recognised</translation>
    </message>
    <message>
        <source>Residence status</source>
        <translation>Residence status</translation>
    </message>
    <message>
        <source>Valid residence title</source>
        <translation>Valid residence title</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationality</translation>
    </message>
    <message>
        <source>Place of residence</source>
        <translation>Place of residence</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Earlier training</source>
        <translation>Earlier training</translation>
    </message>
    <message>
        <source>Years of practice</source>
        <translation>Years of practice</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>State of the intake</source>
        <translation>State of the intake</translation>
    </message>
    <message>
        <source>One of these</source>
        <translation>One of these</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>Add to the list</translation>
    </message>
    <message>
        <source>Counted on</source>
        <translation>Counted on</translation>
    </message>
    <message>
        <source>the first day of the intake</source>
        <translation>the first day of the intake</translation>
    </message>
    <message>
        <source>the day of the application</source>
        <translation>the day of the application</translation>
    </message>
    <message>
        <source>a day of the year</source>
        <translation>a day of the year</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>no limit</translation>
    </message>
    <message>
        <source>From this age</source>
        <translation>From this age</translation>
    </message>
    <message>
        <source>To this age, included</source>
        <translation>To this age, included</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>At least</translation>
    </message>
    <message>
        <source>A level test replaces the certificate</source>
        <translation>A level test replaces the certificate</translation>
    </message>
    <message>
        <source>A request under way is enough</source>
        <translation>A request under way is enough</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>Level completed</source>
        <translation>Level completed</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Trade</translation>
    </message>
    <message>
        <source>Trade (any when not said)</source>
        <translation>Trade (any when not said)</translation>
    </message>
    <message>
        <source>At least this many years</source>
        <translation>At least this many years</translation>
    </message>
    <message>
        <source>The intake</source>
        <translation>The intake</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ConditionList</name>
    <message>
        <source>All of these hold</source>
        <translation>All of these hold</translation>
    </message>
    <message>
        <source>At least one of these holds</source>
        <translation>At least one of these holds</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Add a condition</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ConditionRow</name>
    <message>
        <source>Condition %1: what is asked</source>
        <translation>Condition %1: what is asked</translation>
    </message>
    <message>
        <source>Condition %1: how</source>
        <translation>Condition %1: how</translation>
    </message>
    <message>
        <source>Remove condition %1</source>
        <translation>Remove condition %1</translation>
    </message>
    <message>
        <source>Choose what is asked…</source>
        <translation>Choose what is asked…</translation>
    </message>
    <message>
        <source>has one of</source>
        <translation>has one of</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>is one of</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>is at least</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>is at most</translation>
    </message>
    <message>
        <source>is from … to</source>
        <translation>is from … to</translation>
    </message>
    <message>
        <source>lies so many days back</source>
        <translation>lies so many days back</translation>
    </message>
    <message>
        <source>lies so many days ahead</source>
        <translation>lies so many days ahead</translation>
    </message>
    <message>
        <source>is known</source>
        <translation>is known</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>is not known</translation>
    </message>
    <message>
        <source>from</source>
        <translation>from</translation>
    </message>
    <message>
        <source>to</source>
        <translation>to</translation>
    </message>
    <message>
        <source>days</source>
        <translation>days</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ConflictDialog</name>
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
        <source>Changed meanwhile</source>
        <translation>Changed meanwhile</translation>
    </message>
    <message>
        <source>Stored now</source>
        <translation>Stored now</translation>
    </message>
    <message>
        <source>Typed here</source>
        <translation>Typed here</translation>
    </message>
    <message>
        <source>%1 – changed by both</source>
        <translation>%1 – changed by both</translation>
    </message>
    <message>
        <source>%1, stored now: %2</source>
        <translation>%1, stored now: %2</translation>
    </message>
    <message>
        <source>%1, typed here: %2</source>
        <translation>%1, typed here: %2</translation>
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
    <name>tawjih::ui::CountsView</name>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>cannot be read</translation>
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
    <name>tawjih::ui::DefinitionsDialog</name>
    <message>
        <source>Export definitions</source>
        <translation>Export definitions</translation>
    </message>
    <message>
        <source>Definitions (*.json)</source>
        <translation>Definitions (*.json)</translation>
    </message>
    <message>
        <source>The definitions are written. They hold no figures and nothing about persons.</source>
        <translation>The definitions are written. They hold no figures and nothing about persons.</translation>
    </message>
    <message>
        <source>Take in definitions</source>
        <translation>Take in definitions</translation>
    </message>
    <message numerus="yes">
        <source>%n definition(s) were taken in.</source>
        <translation>
            <numerusform>%n definition was taken in.</numerusform>
            <numerusform>%n definitions were taken in.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not a file of Tawjih’s definitions. Nothing was taken in.</source>
        <translation>This is not a file of Tawjih’s definitions. Nothing was taken in.</translation>
    </message>
    <message>
        <source>Nothing was taken in. What is wrong in the file stands beside.</source>
        <translation>Nothing was taken in. What is wrong in the file stands beside.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>The file</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n fault</numerusform>
            <numerusform>%n faults</numerusform>
        </translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In words</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Nothing has all of these words. Type fewer.</source>
        <translation>Nothing has all of these words. Type fewer.</translation>
    </message>
    <message>
        <source>%1, %2 – code %3</source>
        <translation>%1, %2 – code %3</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>Close without saving?</translation>
    </message>
    <message>
        <source>What was typed is lost.</source>
        <translation>What was typed is lost.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Close without saving</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>“%1” is saved.</translation>
    </message>
    <message>
        <source>Somebody changed this indicator meanwhile</source>
        <translation>Somebody changed this indicator meanwhile</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Reading it again shows it as it is now; what you typed here is lost.</source>
        <translation>Nothing was overwritten. Reading it again shows it as it is now; what you typed here is lost.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Read it again</translation>
    </message>
    <message>
        <source>“%1” is the desk’s own now.</source>
        <translation>“%1” is the desk’s own now.</translation>
    </message>
    <message>
        <source>Take “%1” back?</source>
        <translation>Take “%1” back?</translation>
    </message>
    <message>
        <source>The program’s own definition stands again. Reports that were made stay as they are.</source>
        <translation>The program’s own definition stands again. Reports that were made stay as they are.</translation>
    </message>
    <message>
        <source>It is no longer offered, and figures that name it say so. Reports that were made stay as they are.</source>
        <translation>It is no longer offered, and figures that name it say so. Reports that were made stay as they are.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Take it back</translation>
    </message>
    <message>
        <source>“%1” was taken back.</source>
        <translation>“%1” was taken back.</translation>
    </message>
    <message>
        <source>Somebody changed it meanwhile, so it was not taken back. It is shown as it is now.</source>
        <translation>Somebody changed it meanwhile, so it was not taken back. It is shown as it is now.</translation>
    </message>
    <message>
        <source>What figures are made of</source>
        <translation>What figures are made of</translation>
    </message>
    <message>
        <source>Search a definition</source>
        <translation>Search a definition</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definitions</translation>
    </message>
    <message>
        <source>New indicator…</source>
        <translation>New indicator…</translation>
    </message>
    <message>
        <source>Copy as own…</source>
        <translation>Copy as own…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Export all own…</source>
        <translation>Export all own…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::DeskCalendarDialog</name>
    <message>
        <source>The calendar has the national holidays of this year already.</source>
        <translation>The calendar has the national holidays of this year already.</translation>
    </message>
    <message numerus="yes">
        <source>%n national holiday(s) added. Religious ones move with the moon: they are entered by hand.</source>
        <translation>
            <numerusform>%n national holiday added. Religious ones move with the moon: they are entered by hand.</numerusform>
            <numerusform>%n national holidays added. Religious ones move with the moon: they are entered by hand.</numerusform>
        </translation>
    </message>
    <message>
        <source>Holidays and hours of the desk</source>
        <translation>Holidays and hours of the desk</translation>
    </message>
    <message>
        <source>On which days the desk is closed, and when it keeps other hours. On all other working days it is open from 08:30 to 16:30; an entry over a whole year says otherwise.</source>
        <translation>On which days the desk is closed, and when it keeps other hours. On all other working days it is open from 08:30 to 16:30; an entry over a whole year says otherwise.</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>The year before</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>The year after</translation>
    </message>
    <message>
        <source>Those taken out too</source>
        <translation>Those taken out too</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Add the national holidays</source>
        <translation>Add the national holidays</translation>
    </message>
    <message>
        <source>Add Ramadan…</source>
        <translation>Add Ramadan…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>New entry</translation>
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
    <message>
        <source>Writing the backup</source>
        <translation>Writing the backup</translation>
    </message>
    <message>
        <source>The desk was not closed cleanly</source>
        <translation>The desk was not closed cleanly</translation>
    </message>
    <message>
        <source>A form was open when the desk was locked. What you had typed is kept.</source>
        <translation>A form was open when the desk was locked. What you had typed is kept.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Show it</translation>
    </message>
    <message>
        <source>Today’s backup was not copied to the second place</source>
        <translation>Today’s backup was not copied to the second place</translation>
    </message>
    <message>
        <source>Giving the desk a new key</source>
        <translation>Giving the desk a new key</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Backing up</translation>
    </message>
    <message>
        <source>The desk has a new key. Earlier backups keep the old one: lock them away or delete them.</source>
        <translation>The desk has a new key. Earlier backups keep the old one: lock them away or delete them.</translation>
    </message>
    <message>
        <source>Give a first password again to the accounts that were named.</source>
        <translation>Give a first password again to the accounts that were named.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::DeskForm</name>
    <message>
        <source>Name of the desk</source>
        <translation>Name of the desk</translation>
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
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>As it is printed on letters.</source>
        <translation>As it is printed on letters.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
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
        <source>Two to five capitals: %1</source>
        <translation>Two to five capitals: %1</translation>
    </message>
    <message>
        <source>May be added later. Without it nothing with names can be exported.</source>
        <translation>May be added later. Without it nothing with names can be exported.</translation>
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
    <message>
        <source>%1: valid until</source>
        <translation>%1: valid until</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>%1: note</source>
        <translation>%1: note</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::DocumentsTab</name>
    <message>
        <source>Documents to attach</source>
        <translation>Documents to attach</translation>
    </message>
    <message>
        <source>PDF, JPEG and PNG files (%1)</source>
        <translation>PDF, JPEG and PNG files (%1)</translation>
    </message>
    <message>
        <source>At most %1 files at once: the others were left out.</source>
        <translation>At most %1 files at once: the others were left out.</translation>
    </message>
    <message>
        <source>Attaching documents</source>
        <translation>Attaching documents</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) attached.</source>
        <translation>
            <numerusform>%n document attached.</numerusform>
            <numerusform>%n documents attached.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was attached.</source>
        <translation>Nothing was attached.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n scanned file(s)?</source>
        <translation>
            <numerusform>Delete %n scanned file?</numerusform>
            <numerusform>Delete %n scanned files?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are attached now, and still lie readable in the scanner&apos;s folder. Deleting takes them out of the folder. It does not overwrite what the disk holds, nor copies that the scanner, a backup or a synchronised folder keeps: who has the computer may bring a deleted file back, unless its disk is encrypted.</source>
        <translation>They are attached now, and still lie readable in the scanner&apos;s folder. Deleting takes them out of the folder. It does not overwrite what the disk holds, nor copies that the scanner, a backup or a synchronised folder keeps: who has the computer may bring a deleted file back, unless its disk is encrypted.</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>scanned files</comment>
        <translation>Delete</translation>
    </message>
    <message numerus="yes">
        <source>%n scanned file(s) could not be deleted, or changed meanwhile. Delete them in the folder.</source>
        <translation>
            <numerusform>%n scanned file could not be deleted, or changed meanwhile. Delete it in the folder.</numerusform>
            <numerusform>%n scanned files could not be deleted, or changed meanwhile. Delete them in the folder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>Remove “%1”?</translation>
    </message>
    <message>
        <source>It is deleted from the desk at once and cannot be brought back. Backups that were made before keep it until they are thinned out. The journal keeps that there was one.</source>
        <translation>It is deleted from the desk at once and cannot be brought back. Backups that were made before keep it until they are thinned out. The journal keeps that there was one.</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a document</comment>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Removing a document</source>
        <translation>Removing a document</translation>
    </message>
    <message>
        <source>The document was removed for good.</source>
        <translation>The document was removed for good.</translation>
    </message>
    <message>
        <source>PDF, JPEG or PNG, at most %1 each.</source>
        <translation>PDF, JPEG or PNG, at most %1 each.</translation>
    </message>
    <message>
        <source>%1 of %2 taken.</source>
        <translation>%1 of %2 taken.</translation>
    </message>
    <message>
        <source>No document yet. Attach a scan or a photo, or drop files here. They are kept encrypted in the desk and shown only in this window.</source>
        <translation>No document yet. Attach a scan or a photo, or drop files here. They are kept encrypted in the desk and shown only in this window.</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>Attach…</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>From the scanner&apos;s folder…</source>
        <translation>From the scanner&apos;s folder…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remove…</translation>
    </message>
    <message>
        <source>Remove the chosen document (%1)</source>
        <translation>Remove the chosen document (%1)</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>a key</comment>
        <translation>Del</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::DuplicatesModel</name>
    <message>
        <source>two persons</source>
        <translation>two persons</translation>
    </message>
    <message>
        <source>probably the same</source>
        <translation>probably the same</translation>
    </message>
    <message>
        <source>perhaps the same</source>
        <translation>perhaps the same</translation>
    </message>
    <message>
        <source>perhaps twins</source>
        <translation>perhaps twins</translation>
    </message>
    <message>
        <source>perhaps relatives</source>
        <translation>perhaps relatives</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two persons</comment>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>%1: %2 and %3</source>
        <comment>what two persons may be</comment>
        <translation>%1: %2 and %3</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::DuplicatesPage</name>
    <message>
        <source>Next pair</source>
        <translation>Next pair</translation>
    </message>
    <message>
        <source>Pair before</source>
        <translation>Pair before</translation>
    </message>
    <message>
        <source>Same person: merge…</source>
        <translation>Same person: merge…</translation>
    </message>
    <message>
        <source>Two persons</source>
        <translation>Two persons</translation>
    </message>
    <message>
        <source>Probable</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>To review</translation>
    </message>
    <message>
        <source>Relatives</source>
        <translation>Relatives</translation>
    </message>
    <message>
        <source>The whole desk was never searched for duplicates.</source>
        <translation>The whole desk was never searched for duplicates.</translation>
    </message>
    <message>
        <source>The whole desk was last searched %1, at %2.</source>
        <comment>today, at 10:42</comment>
        <translation>The whole desk was last searched %1, at %2.</translation>
    </message>
    <message>
        <source>Pairs left out, who share nothing but what very many share: %1.</source>
        <translation>Pairs left out, who share nothing but what very many share: %1.</translation>
    </message>
    <message>
        <source>the first %1 of %2</source>
        <translation>the first %1 of %2</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody looked yet for persons who are on record twice.</source>
        <translation>Nobody looked yet for persons who are on record twice.</translation>
    </message>
    <message>
        <source>Search the whole desk</source>
        <translation>Search the whole desk</translation>
    </message>
    <message>
        <source>No pair is probably one person. Some may be.</source>
        <translation>No pair is probably one person. Some may be.</translation>
    </message>
    <message>
        <source>Go on with those</source>
        <translation>Go on with those</translation>
    </message>
    <message>
        <source>No pair of the queue was said to be two persons.</source>
        <translation>No pair of the queue was said to be two persons.</translation>
    </message>
    <message>
        <source>No pair looks like relatives.</source>
        <translation>No pair looks like relatives.</translation>
    </message>
    <message>
        <source>Nothing to decide here. What comes in is compared at once.</source>
        <translation>Nothing to decide here. What comes in is compared at once.</translation>
    </message>
    <message>
        <source>Searching for duplicates</source>
        <translation>Searching for duplicates</translation>
    </message>
    <message>
        <source>The search is done: nobody seems to be on record twice.</source>
        <translation>The search is done: nobody seems to be on record twice.</translation>
    </message>
    <message numerus="yes">
        <source>The search is done: %n pair(s) to decide on.</source>
        <translation>
            <numerusform>The search is done: %n pair to decide on.</numerusform>
            <numerusform>The search is done: %n pairs to decide on.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search was stopped. The queue is as it was.</source>
        <translation>The search was stopped. The queue is as it was.</translation>
    </message>
    <message>
        <source>The pair waits for a decision again.</source>
        <translation>The pair waits for a decision again.</translation>
    </message>
    <message>
        <source>Two persons: they are not proposed again.</source>
        <translation>Two persons: they are not proposed again.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Nothing to undo since you unlocked the desk.</source>
        <translation>Nothing to undo since you unlocked the desk.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Taken back.</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicates</translation>
    </message>
    <message>
        <source>Which pairs</source>
        <translation>Which pairs</translation>
    </message>
    <message>
        <source>Pairs who may be one person</source>
        <translation>Pairs who may be one person</translation>
    </message>
    <message>
        <source>Of %1 pairs found, the %2 likeliest are here.</source>
        <translation>Of %1 pairs found, the %2 likeliest are here.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::EarlierPlansCard</name>
    <message>
        <source>Earlier plan</source>
        <translation>Earlier plan</translation>
    </message>
    <message>
        <source>Of %1, merged on %2:</source>
        <comment>record, date</comment>
        <translation>Of %1, merged on %2:</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::EntryBar</name>
    <message>
        <source>Choose an entry to see what can be done with it.</source>
        <translation>Choose an entry to see what can be done with it.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::EntryPanel</name>
    <message>
        <source>Nothing is missing.</source>
        <translation>Nothing is missing.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Missing: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>no longer offered</source>
        <translation>no longer offered</translation>
    </message>
    <message>
        <source>Quality of the entry</source>
        <translation>Quality of the entry</translation>
    </message>
    <message>
        <source>Verified today by me</source>
        <translation>Verified today by me</translation>
    </message>
    <message>
        <source>Notes that you checked this entry with the centre today</source>
        <translation>Notes that you checked this entry with the centre today</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Offer again</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>No longer offered</source>
        <translation>No longer offered</translation>
    </message>
    <message>
        <source>Who fits?</source>
        <translation>Who fits?</translation>
    </message>
    <message>
        <source>The persons with an open case who can enter this intake</source>
        <translation>The persons with an open case who can enter this intake</translation>
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
    <name>tawjih::ui::ErasurePanel</name>
    <message>
        <source>Looking for what is kept long enough</source>
        <translation>Looking for what is kept long enough</translation>
    </message>
    <message numerus="yes">
        <source>Propose the erasure of %n person(s)…</source>
        <translation>
            <numerusform>Propose the erasure of %n person…</numerusform>
            <numerusform>Propose the erasure of %n persons…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody’s data has been kept for longer than the rule says.</source>
        <translation>Nobody’s data has been kept for longer than the rule says.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) may be erased</source>
        <translation>
            <numerusform>%n person may be erased</numerusform>
            <numerusform>%n persons may be erased</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n kept for another reason.</source>
        <translation>
            <numerusform>%n kept for another reason.</numerusform>
            <numerusform>%n kept for another reason.</numerusform>
        </translation>
    </message>
    <message>
        <source>closed on %1</source>
        <translation>closed on %1</translation>
    </message>
    <message>
        <source>not closed</source>
        <translation>not closed</translation>
    </message>
    <message>
        <source>last contact on %1</source>
        <translation>last contact on %1</translation>
    </message>
    <message>
        <source>may be erased</source>
        <translation>may be erased</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message>
        <source>proposed by %1</source>
        <translation>proposed by %1</translation>
    </message>
    <message>
        <source>decided by %1</source>
        <translation>decided by %1</translation>
    </message>
    <message>
        <source>Somebody else approves what you proposed.</source>
        <translation>Somebody else approves what you proposed.</translation>
    </message>
    <message numerus="yes">
        <source>Propose to erase the data of %n person(s)?</source>
        <translation>
            <numerusform>Propose to erase the data of %n person?</numerusform>
            <numerusform>Propose to erase the data of %n persons?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is erased before somebody else approves it.</source>
        <translation>Nothing is erased before somebody else approves it.</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Propose</translation>
    </message>
    <message>
        <source>The erasure was proposed. A supervisor or an administrator other than you approves it.</source>
        <translation>The erasure was proposed. A supervisor or an administrator other than you approves it.</translation>
    </message>
    <message numerus="yes">
        <source>Erase the data of %n person(s) for good?</source>
        <translation>
            <numerusform>Erase the data of %n person for good?</numerusform>
            <numerusform>Erase the data of %n persons for good?</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>Erasing personal data</source>
        <translation>Erasing personal data</translation>
    </message>
    <message numerus="yes">
        <source>The data of %n person(s) was erased.</source>
        <translation>
            <numerusform>The data of %n person was erased.</numerusform>
            <numerusform>The data of %n persons was erased.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept: something came up since.</source>
        <translation>
            <numerusform>%n kept: something came up since.</numerusform>
            <numerusform>%n kept: something came up since.</numerusform>
        </translation>
    </message>
    <message>
        <source>The proposal was given up. Nobody was erased.</source>
        <translation>The proposal was given up. Nobody was erased.</translation>
    </message>
    <message>
        <source>Stopped. Nobody was erased.</source>
        <translation>Stopped. Nobody was erased.</translation>
    </message>
    <message>
        <source>How long data is kept</source>
        <translation>How long data is kept</translation>
    </message>
    <message numerus="yes">
        <source>Until %n month(s) after the case was closed and after the last contact. Then what names the person is erased; what statistics count stays.</source>
        <translation>
            <numerusform>Until %n month after the case was closed and after the last contact. Then what names the person is erased; what statistics count stays.</numerusform>
            <numerusform>Until %n months after the case was closed and after the last contact. Then what names the person is erased; what statistics count stays.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>See who is due</source>
        <translation>See who is due</translation>
    </message>
    <message>
        <source>Persons whose data has been kept long enough</source>
        <translation>Persons whose data has been kept long enough</translation>
    </message>
    <message>
        <source>Erasures</source>
        <translation>Erasures</translation>
    </message>
    <message>
        <source>No erasure was proposed yet. One person proposes, another approves.</source>
        <translation>No erasure was proposed yet. One person proposes, another approves.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Give up</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Approve…</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::EventDialog</name>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Begins</translation>
    </message>
    <message>
        <source>At</source>
        <translation>At</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Whose</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>New event</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Save the event</source>
        <translation>Save the event</translation>
    </message>
    <message>
        <source>Cancel the event</source>
        <translation>Cancel the event</translation>
    </message>
    <message>
        <source>Whole day</source>
        <translation>Whole day</translation>
    </message>
    <message>
        <source>Only mine</source>
        <translation>Only mine</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Everybody&apos;s</translation>
    </message>
    <message>
        <source>Nothing about a person: that belongs into the person&apos;s own record.</source>
        <translation>Nothing about a person: that belongs into the person&apos;s own record.</translation>
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
        <source>Copy or save</source>
        <translation>Copy or save</translation>
    </message>
    <message>
        <source>Save as XLSX…</source>
        <translation>Save as XLSX…</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Remove from this dashboard</source>
        <translation>Remove from this dashboard</translation>
    </message>
    <message>
        <source>Show the numbers</source>
        <translation>Show the numbers</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>How it is counted</translation>
    </message>
    <message>
        <source>Arrange this figure</source>
        <translation>Arrange this figure</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::FigureFilterDialog</name>
    <message>
        <source>Filter the figures</source>
        <translation>Filter the figures</translation>
    </message>
    <message>
        <source>Show the figures</source>
        <translation>Show the figures</translation>
    </message>
    <message>
        <source>Only what fits all of these is counted. What has no meaning for a figure is left aside there, and the figure says so.</source>
        <translation>Only what fits all of these is counted. What has no meaning for a figure is left aside there, and the figure says so.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>all</translation>
    </message>
    <message>
        <source>As known at the end of</source>
        <translation>As known at the end of</translation>
    </message>
    <message>
        <source>Empty: as known now. A past day shows what was recorded by then.</source>
        <translation>Empty: as known now. A past day shows what was recorded by then.</translation>
    </message>
    <message>
        <source>This is not understood as a day.</source>
        <translation>This is not understood as a day.</translation>
    </message>
    <message>
        <source>Nobody knows yet what will be recorded by then.</source>
        <translation>Nobody knows yet what will be recorded by then.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::FilterBar</name>
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
    <message>
        <source>Name as heard, in any script; number, phone or document</source>
        <translation>Name as heard, in any script; number, phone or document</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>Best match first</translation>
    </message>
    <message>
        <source>Ordered by how well each person fits what is typed; a column’s heading orders by that column</source>
        <translation>Ordered by how well each person fits what is typed; a column’s heading orders by that column</translation>
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
    <message>
        <source>Stopped. The demonstration desk is removed; the desk can be made again.</source>
        <translation>Stopped. The demonstration desk is removed; the desk can be made again.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Inventing persons… %1</source>
        <translation>Inventing persons… %1</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::FittingDialog</name>
    <message>
        <source>Looking at the open cases</source>
        <translation>Looking at the open cases</translation>
    </message>
    <message>
        <source>This intake is no longer offered.</source>
        <translation>This intake is no longer offered.</translation>
    </message>
    <message numerus="yes">
        <source>%1 fit of %n open case(s).</source>
        <translation>
            <numerusform>%1 fit of %n open case.</numerusform>
            <numerusform>%1 fit of %n open cases.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The best %n are shown.</source>
        <translation>
            <numerusform>The best one is shown.</numerusform>
            <numerusform>The best %n are shown.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who fits?</source>
        <translation>Who fits?</translation>
    </message>
    <message>
        <source>Persons who fit this intake</source>
        <translation>Persons who fit this intake</translation>
    </message>
    <message>
        <source>Nobody with an open case can enter this intake as their file stands.</source>
        <translation>Nobody with an open case can enter this intake as their file stands.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Open the case</translation>
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
    <name>tawjih::ui::GlassDialog</name>
    <message>
        <source>This case is restricted</source>
        <translation>This case is restricted</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Open the case</translation>
    </message>
    <message>
        <source>Case %1 is open to its advisor and to supervisors only. You can open it for an hour where a person’s need cannot wait. It is noted in the journal, and supervisors read your reason.</source>
        <translation>Case %1 is open to its advisor and to supervisors only. You can open it for an hour where a person’s need cannot wait. It is noted in the journal, and supervisors read your reason.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>Reason, in your words</source>
        <translation>Reason, in your words</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters.</source>
        <translation>
            <numerusform>At least %n character.</numerusform>
            <numerusform>At least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tawjih::ui::GlassModel</name>
    <message>
        <source>%1, on %2</source>
        <comment>who saw it, and when</comment>
        <translation>%1, on %2</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Seen by</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::GlassPage</name>
    <message numerus="yes">
        <source>%n opening(s)</source>
        <translation>
            <numerusform>%n opening</numerusform>
            <numerusform>%n openings</numerusform>
        </translation>
    </message>
    <message>
        <source>Restricted cases opened</source>
        <translation>Restricted cases opened</translation>
    </message>
    <message>
        <source>By colleagues to whom they are closed, each with a reason.</source>
        <translation>By colleagues to whom they are closed, each with a reason.</translation>
    </message>
    <message>
        <source>I have seen this</source>
        <translation>I have seen this</translation>
    </message>
    <message>
        <source>Openings of restricted cases</source>
        <translation>Openings of restricted cases</translation>
    </message>
    <message>
        <source>No restricted case was opened by anybody to whom it is closed.</source>
        <translation>No restricted case was opened by anybody to whom it is closed.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::GroupsEdit</name>
    <message numerus="yes">
        <source>%n selected, level %1:</source>
        <comment>how many values are put into a group</comment>
        <translation>
            <numerusform>%n selected, level %1:</numerusform>
            <numerusform>%n selected, level %1:</numerusform>
        </translation>
    </message>
    <message>
        <source>Take level %1 away</source>
        <translation>Take level %1 away</translation>
    </message>
    <message>
        <source>Take groups from a file</source>
        <translation>Take groups from a file</translation>
    </message>
    <message>
        <source>Hierarchies (*.csv *.txt);;All files (*)</source>
        <translation>Hierarchies (*.csv *.txt);;All files (*)</translation>
    </message>
    <message>
        <source>Write the groups to a file</source>
        <translation>Write the groups to a file</translation>
    </message>
    <message>
        <source>Hierarchies (*.csv)</source>
        <translation>Hierarchies (*.csv)</translation>
    </message>
    <message>
        <source>Select values, name their group and put them into it. Level 1 is the most exact; a level can only join groups of the one before it.</source>
        <translation>Select values, name their group and put them into it. Level 1 is the most exact; a level can only join groups of the one before it.</translation>
    </message>
    <message>
        <source>Find a value or a group</source>
        <translation>Find a value or a group</translation>
    </message>
    <message>
        <source>Values and their groups</source>
        <translation>Values and their groups</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Name of the group</translation>
    </message>
    <message>
        <source>Put into the group</source>
        <translation>Put into the group</translation>
    </message>
    <message>
        <source>Add a level</source>
        <translation>Add a level</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>From a file…</translation>
    </message>
    <message>
        <source>To a file…</source>
        <translation>To a file…</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::GroupsModel</name>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Level %1</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::GuidanceTab</name>
    <message numerus="yes">
        <source>%n training(s)</source>
        <translation>
            <numerusform>%n training</numerusform>
            <numerusform>%n trainings</numerusform>
        </translation>
    </message>
    <message>
        <source>Rank: %1</source>
        <translation>Rank: %1</translation>
    </message>
    <message>
        <source>Asked for: %1</source>
        <translation>Asked for: %1</translation>
    </message>
    <message>
        <source>Conditions: %1</source>
        <translation>Conditions: %1</translation>
    </message>
    <message>
        <source>You may read this case, not change it.</source>
        <translation>You may read this case, not change it.</translation>
    </message>
    <message>
        <source>The case is closed: open it again to refer.</source>
        <translation>The case is closed: open it again to refer.</translation>
    </message>
    <message>
        <source>Something is only tried. Clear “What if…” to refer with what the file says.</source>
        <translation>Something is only tried. Clear “What if…” to refer with what the file says.</translation>
    </message>
    <message>
        <source>What stands against it cannot be changed before this start.</source>
        <translation>What stands against it cannot be changed before this start.</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>All answers</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>answer and how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Answers shown</source>
        <translation>Answers shown</translation>
    </message>
    <message>
        <source>Trainings for this person</source>
        <translation>Trainings for this person</translation>
    </message>
    <message>
        <source>No training to show. Change the filter, or add programmes to the catalogue.</source>
        <translation>No training to show. Change the filter, or add programmes to the catalogue.</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Refer</translation>
    </message>
    <message>
        <source>Residence title: inform and help</source>
        <translation>Residence title: inform and help</translation>
    </message>
    <message>
        <source>Some trainings ask for a residence title, which the person may not have at their start. This is not a no: explain how one is requested or renewed, and refer to legal help or to UNHCR.</source>
        <translation>Some trainings ask for a residence title, which the person may not have at their start. This is not a no: explain how one is requested or renewed, and refer to legal help or to UNHCR.</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>a held place and its last day</comment>
        <translation>%1 until %2</translation>
    </message>
    <message>
        <source>For this person: %1</source>
        <translation>For this person: %1</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Take off the list</translation>
    </message>
    <message>
        <source>Release the place</source>
        <translation>Release the place</translation>
    </message>
    <message>
        <source>Hold a place</source>
        <translation>Hold a place</translation>
    </message>
    <message>
        <source>Put on the waiting list</source>
        <translation>Put on the waiting list</translation>
    </message>
    <message>
        <source>Distances are not known: no arrondissement of the home is noted.</source>
        <translation>Distances are not known: no arrondissement of the home is noted.</translation>
    </message>
    <message>
        <source>Distances are rough: from the middle of the home&apos;s arrondissement.</source>
        <translation>Distances are rough: from the middle of the home&apos;s arrondissement.</translation>
    </message>
    <message>
        <source>In the plan: choice %1.</source>
        <translation>In the plan: choice %1.</translation>
    </message>
    <message>
        <source>The catalogue does not say which trade this training is of.</source>
        <translation>The catalogue does not say which trade this training is of.</translation>
    </message>
    <message>
        <source>The plan has as many choices as it can: take one out first.</source>
        <translation>The plan has as many choices as it can: take one out first.</translation>
    </message>
    <message>
        <source>Add to the plan</source>
        <translation>Add to the plan</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::GuidanceText</name>
    <message>
        <source>%1 – %2</source>
        <comment>programme and level</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <comment>duration</comment>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message>
        <source>no start is known</source>
        <translation>no start is known</translation>
    </message>
    <message>
        <source>starts %1</source>
        <translation>starts %1</translation>
    </message>
    <message>
        <source>applications from %1</source>
        <translation>applications from %1</translation>
    </message>
    <message>
        <source>apply until %1</source>
        <translation>apply until %1</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) free</source>
        <translation>
            <numerusform>%n place free</numerusform>
            <numerusform>%n places free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <comment>in all</comment>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>Not verified yet</translation>
    </message>
    <message>
        <source>Verified on %1</source>
        <translation>Verified on %1</translation>
    </message>
    <message>
        <source>Verified, nobody noted when</source>
        <translation>Verified, nobody noted when</translation>
    </message>
    <message>
        <source>%1: verify again</source>
        <translation>%1: verify again</translation>
    </message>
    <message>
        <source>%1 · source: %2</source>
        <translation>%1 · source: %2</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::HandOverStep</name>
    <message>
        <source>Approve and hand over</source>
        <translation>Approve and hand over</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Propose</translation>
    </message>
    <message>
        <source>At least %1 characters.</source>
        <translation>At least %1 characters.</translation>
    </message>
    <message>
        <source>Not the same as the first.</source>
        <translation>Not the same as the first.</translation>
    </message>
    <message>
        <source>With your approval the package is made, verified as its recipient would verify it, noted in the list of exports, and written.</source>
        <translation>With your approval the package is made, verified as its recipient would verify it, noted in the list of exports, and written.</translation>
    </message>
    <message>
        <source>A supervisor decides whether it leaves the desk. What you see here is made anew then, and must come out the same.</source>
        <translation>A supervisor decides whether it leaves the desk. What you see here is made anew then, and must come out the same.</translation>
    </message>
    <message>
        <source>Passphrase of the package</source>
        <translation>Passphrase of the package</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>The same again</translation>
    </message>
    <message>
        <source>Suggest one</source>
        <translation>Suggest one</translation>
    </message>
    <message>
        <source>Suggested passphrase</source>
        <translation>Suggested passphrase</translation>
    </message>
    <message>
        <source>Give it to the recipient by another way than the file, by telephone for example. It is kept nowhere: without it nobody opens the package.</source>
        <translation>Give it to the recipient by another way than the file, by telephone for example. It is kept nowhere: without it nobody opens the package.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::HierarchyDialog</name>
    <message>
        <source>How “%1” becomes less exact</source>
        <translation>How “%1” becomes less exact</translation>
    </message>
    <message>
        <source>An export begins with the value and takes as many levels as its promises need; after the last one nothing is told. Names of groups stand in the package as you write them.</source>
        <translation>An export begins with the value and takes as many levels as its promises need; after the last one nothing is told. Names of groups stand in the package as you write them.</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Levels</translation>
    </message>
    <message>
        <source>What becomes of the values</source>
        <translation>What becomes of the values</translation>
    </message>
    <message>
        <source>Use these levels</source>
        <translation>Use these levels</translation>
    </message>
    <message>
        <source>Usual levels</source>
        <translation>Usual levels</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::HierarchyPreview</name>
    <message>
        <source>%1, few</source>
        <translation>%1, few</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>What is told</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Values</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Persons</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::HourGrid</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tawjih::ui::HouseholdCard</name>
    <message>
        <source>The household was changed.</source>
        <translation>The household was changed.</translation>
    </message>
    <message>
        <source>lives elsewhere</source>
        <translation>lives elsewhere</translation>
    </message>
    <message>
        <source>case closed</source>
        <translation>case closed</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Link…</translation>
    </message>
    <message>
        <source>Not one household</source>
        <translation>Not one household</translation>
    </message>
    <message>
        <source>Open the case of %1</source>
        <translation>Open the case of %1</translation>
    </message>
    <message>
        <source>Change what %1 is…</source>
        <translation>Change what %1 is…</translation>
    </message>
    <message>
        <source>%1 is no relative</source>
        <translation>%1 is no relative</translation>
    </message>
    <message>
        <source>%1 is no relative any more.</source>
        <translation>%1 is no relative any more.</translation>
    </message>
    <message>
        <source>%1 lives elsewhere now</source>
        <translation>%1 lives elsewhere now</translation>
    </message>
    <message>
        <source>%1 lives elsewhere now.</source>
        <translation>%1 lives elsewhere now.</translation>
    </message>
    <message>
        <source>%1 will not be offered again.</source>
        <translation>%1 will not be offered again.</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>Links somebody on record as a relative or as living here</source>
        <translation>Links somebody on record as a relative or as living here</translation>
    </message>
    <message>
        <source>More about this person</source>
        <translation>More about this person</translation>
    </message>
    <message>
        <source>No relative on record yet, and nobody who shares the phone or the address.</source>
        <translation>No relative on record yet, and nobody who shares the phone or the address.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ImportPage</name>
    <message>
        <source>Choose a list</source>
        <translation>Choose a list</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Reading the list</translation>
    </message>
    <message>
        <source>Checking each row</source>
        <translation>Checking each row</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importing</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>The import was stopped. Nothing was changed.</translation>
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
        <source>Import a list</source>
        <translation>Import a list</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Another file…</translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) moved.</source>
        <translation>
            <numerusform>%n referral moved.</numerusform>
            <numerusform>%n referrals moved.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.xlsm *.csv *.txt *.tsv *.zip)</source>
        <translation>Lists (*.xlsx *.xlsm *.csv *.txt *.tsv *.zip)</translation>
    </message>
    <message>
        <source>This workbook is protected</source>
        <translation>This workbook is protected</translation>
    </message>
    <message>
        <source>Type its password. It is used to read this file and kept nowhere.</source>
        <translation>Type its password. It is used to read this file and kept nowhere.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Undo the import</translation>
    </message>
    <message>
        <source>Nothing to undo here: past imports stand on the first step.</source>
        <translation>Nothing to undo here: past imports stand on the first step.</translation>
    </message>
    <message>
        <source>Persons, sessions, referrals or answers from a workbook or a CSV file</source>
        <translation>Persons, sessions, referrals or answers from a workbook or a CSV file</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>Go on with %1</translation>
    </message>
    <message>
        <source>Columns and rules</source>
        <translation>Columns and rules</translation>
    </message>
    <message>
        <source>Check the rows</source>
        <translation>Check the rows</translation>
    </message>
    <message>
        <source>What would become of each row (Ctrl+Enter)</source>
        <translation>What would become of each row (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Write what is shown (Ctrl+Enter)</source>
        <translation>Write what is shown (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Next step of the import</source>
        <translation>Next step of the import</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Do again what was taken back</translation>
    </message>
    <message>
        <source>%1 is not where it was. Put it back to go on: what you prepared is kept.</source>
        <translation>%1 is not where it was. Put it back to go on: what you prepared is kept.</translation>
    </message>
    <message>
        <source>%1 changed meanwhile: its columns are read as before, what was typed and decided row by row is left out.</source>
        <translation>%1 changed meanwhile: its columns are read as before, what was typed and decided row by row is left out.</translation>
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
    <message>
        <source>to be checked</source>
        <translation>to be checked</translation>
    </message>
    <message>
        <source>In the file: %1</source>
        <translation>In the file: %1</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>not imported</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::IndicatorDialog</name>
    <message>
        <source>New indicator</source>
        <translation>New indicator</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Save the indicator</source>
        <translation>Save the indicator</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In words</translation>
    </message>
    <message>
        <source>Today: %1 of %2</source>
        <translation>Today: %1 of %2</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation>Today: %1</translation>
    </message>
    <message>
        <source>%1; not known: %2</source>
        <translation>%1; not known: %2</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::IndicatorForm</name>
    <message>
        <source>a state on the day of the figures</source>
        <translation>a state on the day of the figures</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>not measured</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
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
        <source>Definition in French</source>
        <translation>Definition in French</translation>
    </message>
    <message>
        <source>Definition in Arabic</source>
        <translation>Definition in Arabic</translation>
    </message>
    <message>
        <source>Definition in English</source>
        <translation>Definition in English</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>What is looked at</translation>
    </message>
    <message>
        <source>What is counted of it</source>
        <translation>What is counted of it</translation>
    </message>
    <message>
        <source>Date that must lie in the period</source>
        <translation>Date that must lie in the period</translation>
    </message>
    <message>
        <source>Count or share</source>
        <translation>Count or share</translation>
    </message>
    <message>
        <source>How long it took</source>
        <translation>How long it took</translation>
    </message>
    <message>
        <source>What is added up</source>
        <translation>What is added up</translation>
    </message>
    <message>
        <source>Conditions of those counted</source>
        <translation>Conditions of those counted</translation>
    </message>
    <message>
        <source>Out of those with these conditions</source>
        <translation>Out of those with these conditions</translation>
    </message>
    <message>
        <source>Not known, told apart: those with these conditions</source>
        <translation>Not known, told apart: those with these conditions</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>What is counted</translation>
    </message>
    <message>
        <source>Broken down by</source>
        <translation>Broken down by</translation>
    </message>
    <message>
        <source>Source of the definition</source>
        <translation>Source of the definition</translation>
    </message>
    <message>
        <source>made from the name; small letters, digits and _</source>
        <translation>made from the name; small letters, digits and _</translation>
    </message>
    <message>
        <source>It is a share: so many out of so many</source>
        <translation>It is a share: so many out of so many</translation>
    </message>
    <message>
        <source>No condition: every one is counted.</source>
        <translation>No condition: every one is counted.</translation>
    </message>
    <message>
        <source>No condition: out of every one.</source>
        <translation>No condition: out of every one.</translation>
    </message>
    <message>
        <source>No condition: nothing is told apart.</source>
        <translation>No condition: nothing is told apart.</translation>
    </message>
    <message>
        <source>in one of the three languages at least</source>
        <translation>in one of the three languages at least</translation>
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
    <name>tawjih::ui::IssuedLettersCard</name>
    <message>
        <source>Letters handed over</source>
        <translation>Letters handed over</translation>
    </message>
    <message>
        <source>Print again…</source>
        <translation>Print again…</translation>
    </message>
    <message>
        <source>Puts one like it together anew, under a new reference</source>
        <translation>Puts one like it together anew, under a new reference</translation>
    </message>
    <message>
        <source>discreet</source>
        <translation>discreet</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::JournalDetails</name>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>As</source>
        <translation>As</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Seal</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Entry %1</translation>
    </message>
    <message>
        <source>Choose an entry.</source>
        <translation>Choose an entry.</translation>
    </message>
    <message>
        <source>The beginning of the entry’s seal, which depends on all entries before it.</source>
        <translation>The beginning of the entry’s seal, which depends on all entries before it.</translation>
    </message>
    <message>
        <source>All about this case</source>
        <translation>All about this case</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Open the case</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::JournalFilterBar</name>
    <message>
        <source>Number of a case</source>
        <translation>Number of a case</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::JournalModel</name>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>As</source>
        <translation>As</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::JournalPage</name>
    <message>
        <source>Reading the journal</source>
        <translation>Reading the journal</translation>
    </message>
    <message>
        <source>Verifying the journal</source>
        <translation>Verifying the journal</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Export the journal</translation>
    </message>
    <message>
        <source>Text tables (*.csv)</source>
        <translation>Text tables (*.csv)</translation>
    </message>
    <message>
        <source>Exporting the journal</source>
        <translation>Exporting the journal</translation>
    </message>
    <message numerus="yes">
        <source>%n entries written to %1. The file is not encrypted: it says who did what at the desk, and names no beneficiary.</source>
        <translation>
            <numerusform>%n entry written to %1. The file is not encrypted: it says who did what at the desk, and names no beneficiary.</numerusform>
            <numerusform>%n entries written to %1. The file is not encrypted: it says who did what at the desk, and names no beneficiary.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal was never verified as a whole. Verifying proves that no entry was changed, taken out or cut off.</source>
        <translation>The journal was never verified as a whole. Verifying proves that no entry was changed, taken out or cut off.</translation>
    </message>
    <message>
        <source>No entry fits what is asked for.</source>
        <translation>No entry fits what is asked for.</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>Show all entries</translation>
    </message>
    <message>
        <source>the newest %1 entries; scroll for older ones</source>
        <translation>the newest %1 entries; scroll for older ones</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Who did what at the desk. Persons stand here by the number of their case alone.</source>
        <translation>Who did what at the desk. Persons stand here by the number of their case alone.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verify</translation>
    </message>
    <message>
        <source>Walks along the whole journal and proves that no entry was changed or taken out.</source>
        <translation>Walks along the whole journal and proves that no entry was changed or taken out.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Entries of the journal</source>
        <translation>Entries of the journal</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::KeptTextsDialog</name>
    <message>
        <source>What you were typing</source>
        <translation>What you were typing</translation>
    </message>
    <message>
        <source>I have copied it</source>
        <translation>I have copied it</translation>
    </message>
    <message>
        <source>Keep it for later</source>
        <translation>Keep it for later</translation>
    </message>
    <message>
        <source>A form was open when the desk was locked. Open it again and copy from here what you had typed.</source>
        <translation>A form was open when the desk was locked. Open it again and copy from here what you had typed.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::KeyRenewalDialog</name>
    <message>
        <source>Give the desk a new key</source>
        <translation>Give the desk a new key</translation>
    </message>
    <message>
        <source>Give a new key</source>
        <translation>Give a new key</translation>
    </message>
    <message>
        <source>Make a new recovery code too</source>
        <translation>Make a new recovery code too</translation>
    </message>
    <message>
        <source>The whole desk is encrypted again. Whoever kept a copy of the old key cannot read what is recorded from now on. Everybody keeps their password. It takes a minute or two and can be stopped; until it has ended the desk is as it was.</source>
        <translation>The whole desk is encrypted again. Whoever kept a copy of the old key cannot read what is recorded from now on. Everybody keeps their password. It takes a minute or two and can be stopped; until it has ended the desk is as it was.</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Your password</translation>
    </message>
    <message>
        <source>Choose this if whoever left may have seen the printed sheet.</source>
        <translation>Choose this if whoever left may have seen the printed sheet.</translation>
    </message>
    <message>
        <source>These accounts have not been used with this version of Tawjih and will need a first password again: %1.</source>
        <translation>These accounts have not been used with this version of Tawjih and will need a first password again: %1.</translation>
    </message>
    <message>
        <source>Backups made before keep the old key and open with the passwords of then. Lock them away, or delete them once the new backup is written.</source>
        <translation>Backups made before keep the old key and open with the passwords of then. Lock them away, or delete them once the new backup is written.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::KeyRenewalPage</name>
    <message>
        <source>A new key for the desk</source>
        <translation>A new key for the desk</translation>
    </message>
    <message>
        <source>Everything is saved. The desk is being encrypted again and checked; it opens by itself afterwards.</source>
        <translation>Everything is saved. The desk is being encrypted again and checked; it opens by itself afterwards.</translation>
    </message>
    <message>
        <source>Stopping. The desk keeps the key that it had.</source>
        <translation>Stopping. The desk keeps the key that it had.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::KeysCard</name>
    <message>
        <source>Recovery code and key of the desk</source>
        <translation>Recovery code and key of the desk</translation>
    </message>
    <message>
        <source>Test the code</source>
        <translation>Test the code</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>New recovery code</translation>
    </message>
    <message>
        <source>New key for the desk</source>
        <translation>New key for the desk</translation>
    </message>
    <message>
        <source>Recovery code of %1.</source>
        <translation>Recovery code of %1.</translation>
    </message>
    <message>
        <source>The desk has a recovery code.</source>
        <translation>The desk has a recovery code.</translation>
    </message>
    <message>
        <source>Nobody has tested it yet: take the printed sheet and type it in once.</source>
        <translation>Nobody has tested it yet: take the printed sheet and type it in once.</translation>
    </message>
    <message>
        <source>Tested: %1.</source>
        <translation>Tested: %1.</translation>
    </message>
    <message>
        <source>An account was suspended on %1. Whoever left may have kept a copy of the desk’s key: give the desk a new one.</source>
        <translation>An account was suspended on %1. Whoever left may have kept a copy of the desk’s key: give the desk a new one.</translation>
    </message>
    <message>
        <source>The desk’s key is of %1. Give the desk a new one when somebody leaves.</source>
        <translation>The desk’s key is of %1. Give the desk a new one when somebody leaves.</translation>
    </message>
    <message>
        <source>The desk still has its first key. Give it a new one when somebody leaves.</source>
        <translation>The desk still has its first key. Give it a new one when somebody leaves.</translation>
    </message>
    <message>
        <source>Test the recovery code</source>
        <translation>Test the recovery code</translation>
    </message>
    <message>
        <source>Type the code from the printed sheet. Nothing is opened or changed: it is only tried.</source>
        <translation>Type the code from the printed sheet. Nothing is opened or changed: it is only tried.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>This code opens the desk. Put the sheet back in its safe.</source>
        <translation>This code opens the desk. Put the sheet back in its safe.</translation>
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
    <message>
        <source>Open a package for review…</source>
        <translation>Open a package for review…</translation>
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
    <name>tawjih::ui::LetterDialog</name>
    <message>
        <source>Save the letter</source>
        <translation>Save the letter</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>The next appointment</source>
        <translation>The next appointment</translation>
    </message>
    <message>
        <source>The last visit</source>
        <translation>The last visit</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Referral</translation>
    </message>
    <message>
        <source>Visit or appointment</source>
        <translation>Visit or appointment</translation>
    </message>
    <message>
        <source>Not on record. Type it for this letter.</source>
        <translation>Not on record. Type it for this letter.</translation>
    </message>
    <message>
        <source>Kind of letter</source>
        <translation>Kind of letter</translation>
    </message>
    <message>
        <source>What was said, in the language of the letter</source>
        <translation>What was said, in the language of the letter</translation>
    </message>
    <message>
        <source>The letter is written only where you save it, or printed. Tawjih keeps its reference, not the letter.</source>
        <translation>The letter is written only where you save it, or printed. Tawjih keeps its reference, not the letter.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::LetterFormFields</name>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Discretion</source>
        <translation>Discretion</translation>
    </message>
    <message>
        <source>Without the desk’s name</source>
        <translation>Without the desk’s name</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::LetterPreview</name>
    <message>
        <source>page %1 of %2</source>
        <translation>page %1 of %2</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page before</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Preview of the letter</source>
        <translation>Preview of the letter</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::LetterTextDialog</name>
    <message>
        <source>Not saved yet.</source>
        <translation>Not saved yet.</translation>
    </message>
    <message>
        <source>The text that came with Tawjih.</source>
        <translation>The text that came with Tawjih.</translation>
    </message>
    <message>
        <source>The desk’s own text.</source>
        <translation>The desk’s own text.</translation>
    </message>
    <message>
        <source>Kind of letter</source>
        <translation>Kind of letter</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>What the letter can name (Enter puts it into the text)</source>
        <translation>What the letter can name (Enter puts it into the text)</translation>
    </message>
    <message>
        <source>An empty line begins a paragraph and “- ” an item of a list. **bold**. What stands between [[ and ]] is left out when something in it is not on record.</source>
        <translation>An empty line begins a paragraph and “- ” an item of a list. **bold**. What stands between [[ and ]] is left out when something in it is not on record.</translation>
    </message>
    <message>
        <source>Back to the shipped text</source>
        <translation>Back to the shipped text</translation>
    </message>
    <message>
        <source>Texts of the letters</source>
        <translation>Texts of the letters</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>Save the text</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>Close without saving?</translation>
    </message>
    <message numerus="yes">
        <source>What was typed in %n text(s) is lost; the letters stay as they were.</source>
        <translation>
            <numerusform>What was typed in %n text is lost; the letters stay as they were.</numerusform>
            <numerusform>What was typed in %n texts is lost; the letters stay as they were.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Close without saving</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::LevelLinesEdit</name>
    <message>
        <source>Add a level</source>
        <translation>Add a level</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Level %1</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>Take %1 away</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::LimitBox</name>
    <message>
        <source>no limit</source>
        <translation>no limit</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::LinkDialog</name>
    <message>
        <source>Link a relative</source>
        <translation>Link a relative</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>What is %1 to %2?</source>
        <translation>What is %1 to %2?</translation>
    </message>
    <message>
        <source>Who belongs to %1? Both stay persons of their own, with a case each.</source>
        <translation>Who belongs to %1? Both stay persons of their own, with a case each.</translation>
    </message>
    <message>
        <source>Name, case number or phone</source>
        <translation>Name, case number or phone</translation>
    </message>
    <message>
        <source>Persons found</source>
        <translation>Persons found</translation>
    </message>
    <message>
        <source>This person is the</source>
        <translation>This person is the</translation>
    </message>
    <message>
        <source>Married since</source>
        <translation>Married since</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>They live together</source>
        <translation>They live together</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ListExportDialog</name>
    <message>
        <source>The file names people and is not encrypted: whoever has it can read it. Keep it where nobody else can, and delete it when it has served.</source>
        <translation>The file names people and is not encrypted: whoever has it can read it. Keep it where nobody else can, and delete it when it has served.</translation>
    </message>
    <message>
        <source>The file is not encrypted, and even without names what it says of a person may point to them. For others than the desk&apos;s team, make an anonymised export.</source>
        <translation>The file is not encrypted, and even without names what it says of a person may point to them. For others than the desk&apos;s team, make an anonymised export.</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Export the list</translation>
    </message>
    <message>
        <source>Choose where to…</source>
        <translation>Choose where to…</translation>
    </message>
    <message>
        <source>As it is shown: %1 in %2, in this order.</source>
        <translation>As it is shown: %1 in %2, in this order.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Names</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Workbook (XLSX)</translation>
    </message>
    <message>
        <source>Text table (CSV)</source>
        <translation>Text table (CSV)</translation>
    </message>
    <message>
        <source>With names</source>
        <translation>With names</translation>
    </message>
    <message>
        <source>Case numbers only</source>
        <translation>Case numbers only</translation>
    </message>
    <message>
        <source>The desk has no CNDP number yet: nothing with names can be exported.</source>
        <translation>The desk has no CNDP number yet: nothing with names can be exported.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ListFiles</name>
    <message>
        <source>Export the list</source>
        <translation>Export the list</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Workbooks (*.xlsx)</translation>
    </message>
    <message>
        <source>Text tables (*.csv)</source>
        <translation>Text tables (*.csv)</translation>
    </message>
    <message>
        <source>Exporting the list</source>
        <translation>Exporting the list</translation>
    </message>
    <message>
        <source>A workbook holds %1 persons at most. Nothing was written: choose a text table, or narrow the list.</source>
        <translation>A workbook holds %1 persons at most. Nothing was written: choose a text table, or narrow the list.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 written to %2. The file names them and is not encrypted.</source>
        <translation>%1 written to %2. The file names them and is not encrypted.</translation>
    </message>
    <message>
        <source>%1 written to %2, without names.</source>
        <translation>%1 written to %2, without names.</translation>
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
    <name>tawjih::ui::MappingNames</name>
    <message>
        <source>as proposed</source>
        <translation>as proposed</translation>
    </message>
    <message>
        <source>Columns by name</source>
        <translation>Columns by name</translation>
    </message>
    <message>
        <source>Meanings of columns that were saved under a name</source>
        <translation>Meanings of columns that were saved under a name</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>Save what the columns mean under a name</source>
        <translation>Save what the columns mean under a name</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove the chosen name; lists that were imported stay</source>
        <translation>Remove the chosen name; lists that were imported stay</translation>
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
        <source>Columns of the file</source>
        <translation>Columns of the file</translation>
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
    <message>
        <source>Example</source>
        <translation>Example</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::MergeDialog</name>
    <message>
        <source>What comes out</source>
        <translation>What comes out</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>Not the same person</translation>
    </message>
    <message>
        <source>Careful: they share a phone or an address but were born on different days. They may be relatives.</source>
        <translation>Careful: they share a phone or an address but were born on different days. They may be relatives.</translation>
    </message>
    <message>
        <source>registered on %1</source>
        <translation>registered on %1</translation>
    </message>
    <message>
        <source>keep %1</source>
        <comment>a record</comment>
        <translation>keep %1</translation>
    </message>
    <message>
        <source>+ second number</source>
        <translation>+ second number</translation>
    </message>
    <message>
        <source>+ one only</source>
        <translation>+ one only</translation>
    </message>
    <message>
        <source>≠ differs</source>
        <translation>≠ differs</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>field, record, value</comment>
        <translation>%1 of %2: %3</translation>
    </message>
    <message>
        <source>also: %1</source>
        <translation>also: %1</translation>
    </message>
    <message>
        <source>both: %1</source>
        <translation>both: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nothing)</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) agree</source>
        <translation>
            <numerusform>%n field agrees</numerusform>
            <numerusform>%n fields agree</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge two records</source>
        <translation>Merge two records</translation>
    </message>
    <message>
        <source>Merge into %1</source>
        <comment>a record</comment>
        <translation>Merge into %1</translation>
    </message>
    <message>
        <source>%1 was merged into %2.</source>
        <translation>%1 was merged into %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>record and fields</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Changed meanwhile: %1. Shown is what holds now; what you chose elsewhere stays chosen.</source>
        <translation>Changed meanwhile: %1. Shown is what holds now; what you chose elsewhere stays chosen.</translation>
    </message>
    <message>
        <source>%1 and %2 are remembered as two persons.</source>
        <translation>%1 and %2 are remembered as two persons.</translation>
    </message>
    <message>
        <source>What you chose before is chosen again.</source>
        <translation>What you chose before is chosen again.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::NamedMappings</name>
    <message>
        <source>Save what the columns mean</source>
        <translation>Save what the columns mean</translation>
    </message>
    <message>
        <source>Choose the name for the next list with such columns.</source>
        <translation>Choose the name for the next list with such columns.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Saved as “%1”.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Saving</translation>
    </message>
    <message>
        <source>“%1” is there again.</source>
        <translation>“%1” is there again.</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>“%1” was removed.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Reading the list</translation>
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
    <name>tawjih::ui::PackageTableModel</name>
    <message>
        <source>hidden</source>
        <translation>hidden</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::PackageView</name>
    <message>
        <source>Everything that this package promises was found to be true, from its bytes alone.</source>
        <translation>Everything that this package promises was found to be true, from its bytes alone.</translation>
    </message>
    <message>
        <source>This package does not keep what it promises. Do not use it; ask the desk for another.</source>
        <translation>This package does not keep what it promises. Do not use it; ask the desk for another.</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>passed</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Of</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promised</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Numbers are rounded to multiples of %1.</source>
        <translation>Numbers are rounded to multiples of %1.</translation>
    </message>
    <message>
        <source>Numbers below %1, and what would tell them, are hidden.</source>
        <translation>Numbers below %1, and what would tell them, are hidden.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Codebook</translation>
    </message>
    <message>
        <source>Parts of the package</source>
        <translation>Parts of the package</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::PairPanel</name>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Same person: merge…</source>
        <translation>Same person: merge…</translation>
    </message>
    <message>
        <source>Same person: merge… (%1)</source>
        <translation>Same person: merge… (%1)</translation>
    </message>
    <message>
        <source>Perhaps the same after all</source>
        <translation>Perhaps the same after all</translation>
    </message>
    <message>
        <source>Two persons</source>
        <translation>Two persons</translation>
    </message>
    <message>
        <source>Two persons (%1)</source>
        <translation>Two persons (%1)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>two persons</source>
        <translation>two persons</translation>
    </message>
    <message>
        <source>%1 said on %2 that they are two.</source>
        <translation>%1 said on %2 that they are two.</translation>
    </message>
    <message>
        <source>Found %1, on %2.</source>
        <comment>by a search of the desk, on a date</comment>
        <translation>Found %1, on %2.</translation>
    </message>
    <message>
        <source>Open the file of %1</source>
        <translation>Open the file of %1</translation>
    </message>
    <message>
        <source>%1: the same, %2</source>
        <comment>a field</comment>
        <translation>%1: the same, %2</translation>
    </message>
    <message>
        <source>%1: different, %2 and %3</source>
        <comment>a field</comment>
        <translation>%1: different, %2 and %3</translation>
    </message>
    <message>
        <source>%1: only one says it, %2</source>
        <comment>a field</comment>
        <translation>%1: only one says it, %2</translation>
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
    <name>tawjih::ui::PastImports</name>
    <message>
        <source>Reading past imports</source>
        <translation>Reading past imports</translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>Undoing the import</translation>
    </message>
    <message>
        <source>The import stays as it was made.</source>
        <translation>The import stays as it was made.</translation>
    </message>
    <message>
        <source>The import was undone. What it brought is gone, what it changed is as it was.</source>
        <translation>The import was undone. What it brought is gone, what it changed is as it was.</translation>
    </message>
    <message>
        <source>This import was undone already. Nothing was changed now.</source>
        <translation>This import was undone already. Nothing was changed now.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::PastImportsModel</name>
    <message>
        <source>undone on %1</source>
        <translation>undone on %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Updated</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::PeriodDialog</name>
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
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Opens at</source>
        <translation>Opens at</translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation>Closes at</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
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
        <source>Verified on</source>
        <translation>Verified on</translation>
    </message>
    <message>
        <source>New entry of the calendar</source>
        <translation>New entry of the calendar</translation>
    </message>
    <message>
        <source>Entry of the calendar</source>
        <translation>Entry of the calendar</translation>
    </message>
    <message>
        <source>Save the entry</source>
        <translation>Save the entry</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>How we know</translation>
    </message>
    <message>
        <source>The decree, the announcement or who said it</source>
        <translation>The decree, the announcement or who said it</translation>
    </message>
    <message>
        <source>Empty while nobody checked it</source>
        <translation>Empty while nobody checked it</translation>
    </message>
    <message>
        <source>In the calendar</source>
        <translation>In the calendar</translation>
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
    <name>tawjih::ui::PersonPickDialog</name>
    <message>
        <source>Merge with another person</source>
        <translation>Merge with another person</translation>
    </message>
    <message>
        <source>Compare both</source>
        <translation>Compare both</translation>
    </message>
    <message>
        <source>Whose record is of the same person as %1?</source>
        <translation>Whose record is of the same person as %1?</translation>
    </message>
    <message>
        <source>Name, number of the case, phone</source>
        <translation>Name, number of the case, phone</translation>
    </message>
    <message>
        <source>Persons who fit</source>
        <translation>Persons who fit</translation>
    </message>
    <message>
        <source>Of the same name. Type to look for others.</source>
        <translation>Of the same name. Type to look for others.</translation>
    </message>
    <message>
        <source>Nobody else fits. Try another spelling, the number of the case or a phone.</source>
        <translation>Nobody else fits. Try another spelling, the number of the case or a phone.</translation>
    </message>
    <message>
        <source>Nobody else has this name. Type to look for others.</source>
        <translation>Nobody else has this name. Type to look for others.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::PersonPicker</name>
    <message>
        <source>Name as heard, in any script; number, phone or document</source>
        <translation>Name as heard, in any script; number, phone or document</translation>
    </message>
    <message>
        <source>Persons found</source>
        <translation>Persons found</translation>
    </message>
    <message>
        <source>Nobody fits.</source>
        <translation>Nobody fits.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::PersonsDialog</name>
    <message>
        <source>Open the case</source>
        <translation>Open the case</translation>
    </message>
    <message>
        <source>Behind this number</source>
        <translation>Behind this number</translation>
    </message>
    <message>
        <source>%1 persons; the first %2 are shown.</source>
        <translation>%1 persons; the first %2 are shown.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message>
        <source>Persons behind this number</source>
        <translation>Persons behind this number</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
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
    <name>tawjih::ui::PlanActionDialog</name>
    <message>
        <source>What is to be done</source>
        <translation>What is to be done</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>the person</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Add an action</translation>
    </message>
    <message>
        <source>Change the action</source>
        <translation>Change the action</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::PlanActionsCard</name>
    <message>
        <source>done %1</source>
        <translation>done %1</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Done: %1</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Cancelled: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Actions of the plan</source>
        <translation>Actions of the plan</translation>
    </message>
    <message>
        <source>Nothing to be done yet. Note the next thing, and who does it until when.</source>
        <translation>Nothing to be done yet. Note the next thing, and who does it until when.</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Add an action</translation>
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
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Cancel the action</source>
        <translation>Cancel the action</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Take it up again</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::PolicyChoice</name>
    <message>
        <source>Fields that are replaced</source>
        <translation>Fields that are replaced</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::PostponeActionDialog</name>
    <message>
        <source>New day</source>
        <translation>New day</translation>
    </message>
    <message>
        <source>Postpone the action</source>
        <translation>Postpone the action</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Postpone</translation>
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
    <name>tawjih::ui::PreviewStep</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>What it would be</source>
        <translation>What it would be</translation>
    </message>
    <message>
        <source>Looking for the most exact export that keeps the promises</source>
        <translation>Looking for the most exact export that keeps the promises</translation>
    </message>
    <message>
        <source>Looking for the most exact export that keeps the promises…</source>
        <translation>Looking for the most exact export that keeps the promises…</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Told by</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>For example</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Values</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Told</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>Nothing has left the desk yet. Look whether the file still says what is needed; otherwise go back and change a level or a promise.</source>
        <translation>Nothing has left the desk yet. Look whether the file still says what is needed; otherwise go back and change a level or a promise.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>What becomes of each column</source>
        <translation>What becomes of each column</translation>
    </message>
    <message>
        <source>Risk of being recognised</source>
        <translation>Risk of being recognised</translation>
    </message>
    <message>
        <source>How much of each column is still told</source>
        <translation>How much of each column is still told</translation>
    </message>
    <message>
        <source>Who would be most exposed without protection</source>
        <translation>Who would be most exposed without protection</translation>
    </message>
    <message>
        <source>Combinations that very few persons share. This list is for the desk alone and is in no package.</source>
        <translation>Combinations that very few persons share. This list is for the desk alone and is in no package.</translation>
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
    <name>tawjih::ui::QualityGauge</name>
    <message>
        <source>%1 of 100</source>
        <translation>%1 of 100</translation>
    </message>
    <message>
        <source>Quality of the entry: %1 of 100</source>
        <translation>Quality of the entry: %1 of 100</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ReadStep</name>
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
        <source>What the list holds</source>
        <translation>What the list holds</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
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
        <source>How the file is read</source>
        <translation>How the file is read</translation>
    </message>
    <message>
        <source>What its columns mean</source>
        <translation>What its columns mean</translation>
    </message>
    <message>
        <source>Persons who are on record already</source>
        <translation>Persons who are on record already</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ReassignDialog</name>
    <message>
        <source>nobody yet</source>
        <translation>nobody yet</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>an advisor and how many cases they have</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message>
        <source>New advisor</source>
        <translation>New advisor</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) will be given to one advisor, all together or none.</source>
        <translation>
            <numerusform>%n case will be given to one advisor.</numerusform>
            <numerusform>%n cases will be given to one advisor, all together or none.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reassign cases</source>
        <translation>Reassign cases</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>Reassign</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::RecipeStep</name>
    <message>
        <source>What for, and for whom</source>
        <translation>What for, and for whom</translation>
    </message>
    <message>
        <source>An export describes persons without naming them, so exactly that nobody can be recognised. Begin with the careful recipe, or with one of the desk’s own.</source>
        <translation>An export describes persons without naming them, so exactly that nobody can be recognised. Begin with the careful recipe, or with one of the desk’s own.</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Begin with</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>It stands in the package, for whoever receives it.</source>
        <translation>It stands in the package, for whoever receives it.</translation>
    </message>
    <message>
        <source>Abroad</source>
        <translation>Abroad</translation>
    </message>
    <message>
        <source>The recipient is outside Morocco</source>
        <translation>The recipient is outside Morocco</translation>
    </message>
    <message>
        <source>Then only persons who consented to transfer abroad are counted in.</source>
        <translation>Then only persons who consented to transfer abroad are counted in.</translation>
    </message>
    <message>
        <source>Registered from</source>
        <translation>Registered from</translation>
    </message>
    <message>
        <source>Registered until</source>
        <translation>Registered until</translation>
    </message>
    <message>
        <source>Empty: from the first.</source>
        <translation>Empty: from the first.</translation>
    </message>
    <message>
        <source>Empty: to the last.</source>
        <translation>Empty: to the last.</translation>
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
    <message>
        <source>New recovery code</source>
        <translation>New recovery code</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
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
    <message>
        <source>Intake</source>
        <translation>Intake</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>The next one</translation>
    </message>
    <message>
        <source>none is held</source>
        <translation>none is held</translation>
    </message>
    <message>
        <source>hold one meanwhile</source>
        <translation>hold one meanwhile</translation>
    </message>
    <message>
        <source>on the waiting list</source>
        <translation>on the waiting list</translation>
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
    <message>
        <source>Centre reminded</source>
        <translation>Centre reminded</translation>
    </message>
    <message>
        <source>Left because of</source>
        <translation>Left because of</translation>
    </message>
    <message>
        <source>Refused because of</source>
        <translation>Refused because of</translation>
    </message>
    <message>
        <source>The centre was called</source>
        <translation>The centre was called</translation>
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
    <message>
        <source>%1: %2.</source>
        <comment>a person and where the referral stands now</comment>
        <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) moved.</source>
        <translation>
            <numerusform>%n referral moved.</numerusform>
            <numerusform>%n referrals moved.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Nothing to undo since you unlocked the desk.</source>
        <translation>Nothing to undo since you unlocked the desk.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Taken back.</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be taken back: they changed meanwhile.</source>
        <translation>
            <numerusform>%n could not be taken back: it changed meanwhile.</numerusform>
            <numerusform>%n could not be taken back: they changed meanwhile.</numerusform>
        </translation>
    </message>
    <message>
        <source>Record the consent</source>
        <translation>Record the consent</translation>
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
    <message>
        <source>Letter…</source>
        <translation>Letter…</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a centre and where the referral stands now</comment>
        <translation>%1: %2.</translation>
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
    <message>
        <source>Register all the same</source>
        <translation>Register all the same</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ReleaseAssistant</name>
    <message>
        <source>Save the recipe…</source>
        <translation>Save the recipe…</translation>
    </message>
    <message>
        <source>Write the recipe to a file…</source>
        <translation>Write the recipe to a file…</translation>
    </message>
    <message>
        <source>Take a recipe from a file…</source>
        <translation>Take a recipe from a file…</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Step %1 of %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Making the package…</source>
        <translation>Making the package…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Approve and write the package…</source>
        <translation>Approve and write the package…</translation>
    </message>
    <message>
        <source>Propose to a supervisor</source>
        <translation>Propose to a supervisor</translation>
    </message>
    <message>
        <source>Write the package</source>
        <translation>Write the package</translation>
    </message>
    <message>
        <source>Packages (*.zip)</source>
        <translation>Packages (*.zip)</translation>
    </message>
    <message>
        <source>The records changed since this was proposed, so it is not what was proposed. Nothing left the desk. Refuse the proposal and make a new export.</source>
        <translation>The records changed since this was proposed, so it is not what was proposed. Nothing left the desk. Refuse the proposal and make a new export.</translation>
    </message>
    <message>
        <source>Making the package</source>
        <translation>Making the package</translation>
    </message>
    <message>
        <source>The export is approved; its package can be written later from the list.</source>
        <translation>The export is approved; its package can be written later from the list.</translation>
    </message>
    <message>
        <source>%1 There is no file. The list of exports names this one as written.</source>
        <translation>%1 There is no file. The list of exports names this one as written.</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>Save the recipe</translation>
    </message>
    <message>
        <source>The desk can begin with it next time.</source>
        <translation>The desk can begin with it next time.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>The recipe is saved.</source>
        <translation>The recipe is saved.</translation>
    </message>
    <message>
        <source>Write the recipe to a file</source>
        <translation>Write the recipe to a file</translation>
    </message>
    <message>
        <source>Recipes (*.json)</source>
        <translation>Recipes (*.json)</translation>
    </message>
    <message>
        <source>The recipe is written. It holds no data of persons.</source>
        <translation>The recipe is written. It holds no data of persons.</translation>
    </message>
    <message>
        <source>Take a recipe from a file</source>
        <translation>Take a recipe from a file</translation>
    </message>
    <message>
        <source>This file holds no recipe that this version of Tawjih understands. Nothing was taken in.</source>
        <translation>This file holds no recipe that this version of Tawjih understands. Nothing was taken in.</translation>
    </message>
    <message>
        <source>The recipe is taken in. Look through it before you go on.</source>
        <translation>The recipe is taken in. Look through it before you go on.</translation>
    </message>
    <message>
        <source>Decide on an anonymised export</source>
        <translation>Decide on an anonymised export</translation>
    </message>
    <message>
        <source>New anonymised export</source>
        <translation>New anonymised export</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recipe</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Counting values</source>
        <translation>Counting values</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ReleasePage</name>
    <message>
        <source>approved, not written</source>
        <translation>approved, not written</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Made on</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decided by</translation>
    </message>
    <message numerus="yes">
        <source>%n export(s)</source>
        <translation>
            <numerusform>%n export</numerusform>
            <numerusform>%n exports</numerusform>
        </translation>
    </message>
    <message>
        <source>shipped with Tawjih</source>
        <translation>shipped with Tawjih</translation>
    </message>
    <message>
        <source>the desk’s own</source>
        <translation>the desk’s own</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recipe</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Persons who look alike</source>
        <translation>Persons who look alike</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Write the package…</source>
        <translation>Write the package…</translation>
    </message>
    <message>
        <source>Look and approve…</source>
        <translation>Look and approve…</translation>
    </message>
    <message>
        <source>Refuse this export?</source>
        <translation>Refuse this export?</translation>
    </message>
    <message>
        <source>It does not leave the desk. It stays in the list as refused; whoever proposed it can propose another.</source>
        <translation>It does not leave the desk. It stays in the list as refused; whoever proposed it can propose another.</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>Delete this recipe?</source>
        <translation>Delete this recipe?</translation>
    </message>
    <message>
        <source>Exports that were made by it stay as they are.</source>
        <translation>Exports that were made by it stay as they are.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>%1 is proposed. A supervisor decides whether it leaves the desk.</source>
        <translation>%1 is proposed. A supervisor decides whether it leaves the desk.</translation>
    </message>
    <message>
        <source>%1 is written and verified. Send the passphrase by another way than the file.</source>
        <translation>%1 is written and verified. Send the passphrase by another way than the file.</translation>
    </message>
    <message>
        <source>Anonymised exports</source>
        <translation>Anonymised exports</translation>
    </message>
    <message>
        <source>Persons described so that nobody can be recognised, for partners and reviewers</source>
        <translation>Persons described so that nobody can be recognised, for partners and reviewers</translation>
    </message>
    <message>
        <source>Open a package…</source>
        <translation>Open a package…</translation>
    </message>
    <message>
        <source>New export…</source>
        <translation>New export…</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exports</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Recipes</translation>
    </message>
    <message>
        <source>No export was made yet. The careful recipe below is ready to be tried: nothing leaves the desk before a supervisor approves.</source>
        <translation>No export was made yet. The careful recipe below is ready to be tried: nothing leaves the desk before a supervisor approves.</translation>
    </message>
    <message>
        <source>Use…</source>
        <translation>Use…</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
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
    <name>tawjih::ui::ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Laying out the first pages</source>
        <translation>Laying out the first pages</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Save the report</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>Spreadsheets (*.xlsx)</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Making the report</translation>
    </message>
    <message>
        <source>%1 There is no file. The list of reports names this one as made.</source>
        <translation>%1 There is no file. The list of reports names this one as made.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>Make a report</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Show the first pages</source>
        <translation>Show the first pages</translation>
    </message>
    <message>
        <source>Make the report…</source>
        <translation>Make the report…</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ReportFields</name>
    <message>
        <source>as known now</source>
        <translation>as known now</translation>
    </message>
    <message>
        <source>as known at the end of a day</source>
        <translation>as known at the end of a day</translation>
    </message>
    <message>
        <source>as then: %1, %2</source>
        <translation>as then: %1, %2</translation>
    </message>
    <message>
        <source>rounded to multiples of %1</source>
        <translation>rounded to multiples of %1</translation>
    </message>
    <message>
        <source>hidden below %1</source>
        <translation>hidden below %1</translation>
    </message>
    <message>
        <source>Only what was chosen of: %1.</source>
        <translation>Only what was chosen of: %1.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>As known when</source>
        <translation>As known when</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Language of the report</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Small numbers</source>
        <translation>Small numbers</translation>
    </message>
    <message>
        <source>PDF, to be read and printed</source>
        <translation>PDF, to be read and printed</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX), to go on counting</source>
        <translation>Spreadsheet (XLSX), to go on counting</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ReportPreview</name>
    <message>
        <source>page %1, of the first %2</source>
        <translation>page %1, of the first %2</translation>
    </message>
    <message>
        <source>Its first pages can be looked at here before it is made.</source>
        <translation>Its first pages can be looked at here before it is made.</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page before</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Preview of the report</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ReportStep</name>
    <message>
        <source>Import finished</source>
        <translation>Import finished</translation>
    </message>
    <message>
        <source>Rows that were not simply taken in</source>
        <translation>Rows that were not simply taken in</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Save the report…</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Import another file</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Undo the import</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ReportTexts</name>
    <message>
        <source>On the cover</source>
        <translation>On the cover</translation>
    </message>
    <message>
        <source>Under “%1”</source>
        <translation>Under “%1”</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ReportsDialog</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Counting again…</source>
        <translation>Counting again…</translation>
    </message>
    <message>
        <source>Counting a report again</source>
        <translation>Counting a report again</translation>
    </message>
    <message>
        <source>The same figures: what this report says still follows from the record as it was known then.</source>
        <translation>The same figures: what this report says still follows from the record as it was known then.</translation>
    </message>
    <message>
        <source>The figures differ. The earlier record was changed since (a person was merged or erased, or a backup was put back), or this version of Tawjih counts in another way. The report that was handed over says what was known then; make it again to see what differs.</source>
        <translation>The figures differ. The earlier record was changed since (a person was merged or erased, or a backup was put back), or this version of Tawjih counts in another way. The report that was handed over says what was known then; make it again to see what differs.</translation>
    </message>
    <message>
        <source>The template of this report is no longer there, so it cannot be made again.</source>
        <translation>The template of this report is no longer there, so it cannot be made again.</translation>
    </message>
    <message>
        <source>The report is made.</source>
        <translation>The report is made.</translation>
    </message>
    <message>
        <source>Reports that were made</source>
        <translation>Reports that were made</translation>
    </message>
    <message>
        <source>Each report keeps a checksum of its figures. Counting it again over what was known then shows whether they still hold.</source>
        <translation>Each report keeps a checksum of its figures. Counting it again over what was known then shows whether they still hold.</translation>
    </message>
    <message>
        <source>No report was made yet.</source>
        <translation>No report was made yet.</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Count again</translation>
    </message>
    <message>
        <source>Make again…</source>
        <translation>Make again…</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ReportsModel</name>
    <message>
        <source>Made on</source>
        <translation>Made on</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>As known on</source>
        <translation>As known on</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Checksum</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::RequestDialog</name>
    <message>
        <source>Request about personal data</source>
        <translation>Request about personal data</translation>
    </message>
    <message>
        <source>Record the request</source>
        <translation>Record the request</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::RestoreScreen</name>
    <message>
        <source>Backup of %1, %2</source>
        <translation>Backup of %1, %2</translation>
    </message>
    <message>
        <source>Backup in %1</source>
        <translation>Backup in %1</translation>
    </message>
    <message>
        <source>No backup: read what can be read of the damaged desk</source>
        <translation>No backup: read what can be read of the damaged desk</translation>
    </message>
    <message>
        <source>The folder of a backup</source>
        <translation>The folder of a backup</translation>
    </message>
    <message>
        <source>Reading the damaged desk</source>
        <translation>Reading the damaged desk</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restoring</translation>
    </message>
    <message>
        <source>Putting it in place</source>
        <translation>Putting it in place</translation>
    </message>
    <message>
        <source>What to go on from</source>
        <translation>What to go on from</translation>
    </message>
    <message>
        <source>Administrator’s login</source>
        <translation>Administrator’s login</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>What was salvaged and what is missing</source>
        <translation>What was salvaged and what is missing</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>A backup in another folder…</source>
        <translation>A backup in another folder…</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>In the backup</translation>
    </message>
    <message>
        <source>Salvaged</source>
        <translation>Salvaged</translation>
    </message>
    <message>
        <source>In the present desk</source>
        <translation>In the present desk</translation>
    </message>
    <message>
        <source>The desk is in place</source>
        <translation>The desk is in place</translation>
    </message>
    <message>
        <source>It was proved before. Its journal says that it was restored.</source>
        <translation>It was proved before. Its journal says that it was restored.</translation>
    </message>
    <message>
        <source>It was proved before, and its journal says what happened. The desk as it was is kept beside it as %1: delete it when you no longer need it.</source>
        <translation>It was proved before, and its journal says what happened. The desk as it was is kept beside it as %1: delete it when you no longer need it.</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>Open the desk</translation>
    </message>
    <message>
        <source>Compare before it takes the desk’s place</source>
        <translation>Compare before it takes the desk’s place</translation>
    </message>
    <message>
        <source>The new desk lies beside the present one and proved whole. Nothing was changed yet. The present desk will be kept under another name.</source>
        <translation>The new desk lies beside the present one and proved whole. Nothing was changed yet. The present desk will be kept under another name.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Give it up</translation>
    </message>
    <message>
        <source>Put it in place</source>
        <translation>Put it in place</translation>
    </message>
    <message>
        <source>Restore the desk</source>
        <translation>Restore the desk</translation>
    </message>
    <message>
        <source>Every page that can still be read is read into a new desk beside this one; gaps are filled from the newest backup. You see what is missing before anything changes.</source>
        <translation>Every page that can still be read is read into a new desk beside this one; gaps are filled from the newest backup. You see what is missing before anything changes.</translation>
    </message>
    <message>
        <source>The backup is copied beside the present desk and proved. You compare both before anything changes, and the present desk is never deleted.</source>
        <translation>The backup is copied beside the present desk and proved. You compare both before anything changes, and the present desk is never deleted.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Read what can be read</source>
        <translation>Read what can be read</translation>
    </message>
    <message>
        <source>Restore and compare</source>
        <translation>Restore and compare</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::RestrictDialog</name>
    <message>
        <source>Restrict the case</source>
        <translation>Restrict the case</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Everybody else sees the number of the case and nothing more. In an emergency they can open it with a reason, which supervisors are shown.</source>
        <translation>Everybody else sees the number of the case and nothing more. In an emergency they can open it with a reason, which supervisors are shown.</translation>
    </message>
    <message>
        <source>Why it is restricted</source>
        <translation>Why it is restricted</translation>
    </message>
    <message>
        <source>Open to, beside supervisors</source>
        <translation>Open to, beside supervisors</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::RestrictionBanner</name>
    <message>
        <source>You opened this restricted case for a reason; it closes at %1. Supervisors see that you did.</source>
        <translation>You opened this restricted case for a reason; it closes at %1. Supervisors see that you did.</translation>
    </message>
    <message>
        <source>This case is restricted: others see its number alone.</source>
        <translation>This case is restricted: others see its number alone.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ReviewerWindow</name>
    <message>
        <source>Open a package</source>
        <translation>Open a package</translation>
    </message>
    <message>
        <source>Packages (*.zip)</source>
        <translation>Packages (*.zip)</translation>
    </message>
    <message>
        <source>Verifying the package</source>
        <translation>Verifying the package</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message>
        <source>all checks passed</source>
        <translation>all checks passed</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed</source>
        <translation>
            <numerusform>%n check failed</numerusform>
            <numerusform>%n checks failed</numerusform>
        </translation>
    </message>
    <message>
        <source>Package for review – Tawjih</source>
        <translation>Package for review – Tawjih</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Open a package…</source>
        <translation>Open a package…</translation>
    </message>
    <message>
        <source>Open a package to see what was checked, its tables, its persons and its report.</source>
        <translation>Open a package to see what was checked, its tables, its persons and its report.</translation>
    </message>
    <message>
        <source>This package is encrypted</source>
        <translation>This package is encrypted</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The desk gave it by another way than the file.</source>
        <translation>The desk gave it by another way than the file.</translation>
    </message>
    <message>
        <source>This is not the passphrase of this package.</source>
        <translation>This is not the passphrase of this package.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Verifying the package…</source>
        <translation>Verifying the package…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Package for review</source>
        <translation>Package for review</translation>
    </message>
    <message>
        <source>No desk is opened for it</source>
        <translation>No desk is opened for it</translation>
    </message>
    <message>
        <source>This file is no package of Tawjih, or it was damaged on its way. Ask the desk to send it again.</source>
        <translation>This file is no package of Tawjih, or it was damaged on its way. Ask the desk to send it again.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::RightsDialog</name>
    <message>
        <source>The request was recorded. It is to be answered by %1.</source>
        <translation>The request was recorded. It is to be answered by %1.</translation>
    </message>
    <message>
        <source>Rights over personal data</source>
        <translation>Rights over personal data</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Requests of the person</source>
        <translation>Requests of the person</translation>
    </message>
    <message>
        <source>The person has asked for nothing yet.</source>
        <translation>The person has asked for nothing yet.</translation>
    </message>
    <message>
        <source>Record a request…</source>
        <translation>Record a request…</translation>
    </message>
    <message>
        <source>The person’s own file</source>
        <translation>The person’s own file</translation>
    </message>
    <message>
        <source>All that the desk holds about the person, in a language they read.</source>
        <translation>All that the desk holds about the person, in a language they read.</translation>
    </message>
    <message>
        <source>All that the desk holds about the person. A supervisor hands it over.</source>
        <translation>All that the desk holds about the person. A supervisor hands it over.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>As PDF…</source>
        <translation>As PDF…</translation>
    </message>
    <message>
        <source>As a computer file…</source>
        <translation>As a computer file…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::RightsPage</name>
    <message>
        <source>No request is due soon.</source>
        <translation>No request is due soon.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) overdue</source>
        <translation>
            <numerusform>%n request overdue</numerusform>
            <numerusform>%n requests overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n due within three days</source>
        <translation>
            <numerusform>%n due within three days</numerusform>
            <numerusform>%n due within three days</numerusform>
        </translation>
    </message>
    <message>
        <source>No request waits for an answer. Requests are recorded in the person’s case.</source>
        <translation>No request waits for an answer. Requests are recorded in the person’s case.</translation>
    </message>
    <message>
        <source>Nobody has asked for anything yet. Requests are recorded in the person’s case.</source>
        <translation>Nobody has asked for anything yet. Requests are recorded in the person’s case.</translation>
    </message>
    <message>
        <source>Propose the erasure…</source>
        <translation>Propose the erasure…</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Grant</translation>
    </message>
    <message>
        <source>Correct the file first: the request closes with the version that was saved.</source>
        <translation>Correct the file first: the request closes with the version that was saved.</translation>
    </message>
    <message>
        <source>Withdraw the consent in the person’s case first: what it ends is shown there.</source>
        <translation>Withdraw the consent in the person’s case first: what it ends is shown there.</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Open the case</translation>
    </message>
    <message>
        <source>The request was granted.</source>
        <translation>The request was granted.</translation>
    </message>
    <message>
        <source>Refuse the request?</source>
        <translation>Refuse the request?</translation>
    </message>
    <message>
        <source>The person is told why, and that they may turn to the CNDP.</source>
        <translation>The person is told why, and that they may turn to the CNDP.</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>The request was refused.</source>
        <translation>The request was refused.</translation>
    </message>
    <message>
        <source>Rights of persons</source>
        <translation>Rights of persons</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation>Erasure</translation>
    </message>
    <message>
        <source>To be answered</source>
        <translation>To be answered</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Which requests</source>
        <translation>Which requests</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>Refuse…</translation>
    </message>
    <message>
        <source>Grant the objection?</source>
        <translation>Grant the objection?</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::RuleDialog</name>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>All of these</translation>
    </message>
    <message>
        <source>At least one of these</source>
        <translation>At least one of these</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>None of these</translation>
    </message>
    <message>
        <source>No condition yet: everybody is admitted.</source>
        <translation>No condition yet: everybody is admitted.</translation>
    </message>
    <message>
        <source>Admitted: %1</source>
        <translation>Admitted: %1</translation>
    </message>
    <message>
        <source>no level: only where it is chosen</source>
        <translation>no level: only where it is chosen</translation>
    </message>
    <message>
        <source>any provider</source>
        <translation>any provider</translation>
    </message>
    <message>
        <source>New admission rule</source>
        <translation>New admission rule</translation>
    </message>
    <message>
        <source>Admission rule</source>
        <translation>Admission rule</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
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
        <source>Default for this level</source>
        <translation>Default for this level</translation>
    </message>
    <message>
        <source>at this provider</source>
        <translation>at this provider</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Verified by</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Verified on</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in use</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Add a condition</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Add a group</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>What the group asks</source>
        <translation>What the group asks</translation>
    </message>
    <message>
        <source>Try on a person…</source>
        <translation>Try on a person…</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::RuleOfRightsDialog</name>
    <message>
        <source>Data is kept for so many months after closing and last contact</source>
        <translation>Data is kept for so many months after closing and last contact</translation>
    </message>
    <message>
        <source>Requests are answered within so many clear days</source>
        <translation>Requests are answered within so many clear days</translation>
    </message>
    <message>
        <source>Law 09-08, article 8: ten clear days</source>
        <translation>Law 09-08, article 8: ten clear days</translation>
    </message>
    <message>
        <source>Rules of the desk</source>
        <translation>Rules of the desk</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::RuleTree</name>
    <message>
        <source>All of these</source>
        <translation>All of these</translation>
    </message>
    <message>
        <source>At least one of these</source>
        <translation>At least one of these</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>None of these</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part of a rule and what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::RuleTrialDialog</name>
    <message>
        <source>Try the rule on a person</source>
        <translation>Try the rule on a person</translation>
    </message>
    <message>
        <source>What the rule as it stands in the editor would say, for a training that starts today. Nothing is saved.</source>
        <translation>What the rule as it stands in the editor would say, for a training that starts today. Nothing is saved.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::RulesDialog</name>
    <message>
        <source>default: %1, %2</source>
        <comment>level and provider</comment>
        <translation>default: %1, %2</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>default: %1</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>not in use</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>not verified</translation>
    </message>
    <message>
        <source>verify again</source>
        <translation>verify again</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verified</translation>
    </message>
    <message>
        <source>No rule yet.</source>
        <translation>No rule yet.</translation>
    </message>
    <message>
        <source>No condition: everybody is admitted.</source>
        <translation>No condition: everybody is admitted.</translation>
    </message>
    <message>
        <source>Admitted: %1</source>
        <translation>Admitted: %1</translation>
    </message>
    <message>
        <source>Admission rules</source>
        <translation>Admission rules</translation>
    </message>
    <message>
        <source>Who can be admitted. A programme or an intake may have a rule of its own; where it has none, the default of its level holds.</source>
        <translation>Who can be admitted. A programme or an intake may have a rule of its own; where it has none, the default of its level holds.</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>New rule</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ScannerDialog</name>
    <message>
        <source>The scanner&apos;s folder</source>
        <translation>The scanner&apos;s folder</translation>
    </message>
    <message>
        <source>Looking at scans</source>
        <translation>Looking at scans</translation>
    </message>
    <message>
        <source>Choose the folder into which the scanner writes. This computer remembers it.</source>
        <translation>Choose the folder into which the scanner writes. This computer remembers it.</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Choose the folder…</translation>
    </message>
    <message>
        <source>The folder cannot be read. Check that it is there, or choose another.</source>
        <translation>The folder cannot be read. Check that it is there, or choose another.</translation>
    </message>
    <message>
        <source>No PDF, JPEG or PNG here. Scan the document, then look again.</source>
        <translation>No PDF, JPEG or PNG here. Scan the document, then look again.</translation>
    </message>
    <message>
        <source>From the scanner&apos;s folder</source>
        <translation>From the scanner&apos;s folder</translation>
    </message>
    <message>
        <source>Attach the chosen…</source>
        <translation>Attach the chosen…</translation>
    </message>
    <message>
        <source>The newest scans. Choose those of this person.</source>
        <translation>The newest scans. Choose those of this person.</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Another folder…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Scans</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::SeatsPanel</name>
    <message>
        <source>Places of the intake of %1</source>
        <translation>Places of the intake of %1</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <translation>%1 of %2 free</translation>
    </message>
    <message numerus="yes">
        <source>%n enrolled</source>
        <translation>
            <numerusform>%n enrolled</numerusform>
            <numerusform>%n enrolled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n held</numerusform>
            <numerusform>%n held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>for foreigners %1 of %2</source>
        <translation>for foreigners %1 of %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>A place is free. Next in line: %1.</source>
        <translation>A place is free. Next in line: %1.</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Take off the list</translation>
    </message>
    <message>
        <source>Release the place</source>
        <translation>Release the place</translation>
    </message>
    <message>
        <source>Who has a place or waits</source>
        <translation>Who has a place or waits</translation>
    </message>
    <message>
        <source>Hold it for them</source>
        <translation>Hold it for them</translation>
    </message>
    <message>
        <source>Hold a place</source>
        <translation>Hold a place</translation>
    </message>
    <message>
        <source>Put on the waiting list</source>
        <translation>Put on the waiting list</translation>
    </message>
    <message numerus="yes">
        <source>Hold %n more day(s)</source>
        <translation>
            <numerusform>Hold %n more day</numerusform>
            <numerusform>Hold %n more days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tawjih::ui::SensitiveEdit</name>
    <message>
        <source>nothing is promised</source>
        <translation>nothing is promised</translation>
    </message>
    <message>
        <source>%1: promise</source>
        <translation>%1: promise</translation>
    </message>
    <message>
        <source>%1: how much</source>
        <translation>%1: how much</translation>
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
        <source>Save the desk’s details</source>
        <translation>Save the desk’s details</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
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
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>What referral letters, appointment slips, summaries, attestations and receipts say, in each language.</source>
        <translation>What referral letters, appointment slips, summaries, attestations and receipts say, in each language.</translation>
    </message>
    <message>
        <source>Texts of the letters…</source>
        <translation>Texts of the letters…</translation>
    </message>
    <message>
        <source>Referrals and places</source>
        <translation>Referrals and places</translation>
    </message>
    <message>
        <source>A referral expires without an answer after</source>
        <translation>A referral expires without an answer after</translation>
    </message>
    <message>
        <source>The centre is to be called after</source>
        <translation>The centre is to be called after</translation>
    </message>
    <message>
        <source>A place is held for</source>
        <translation>A place is held for</translation>
    </message>
    <message>
        <source>days</source>
        <translation>days</translation>
    </message>
    <message>
        <source>Save the delays</source>
        <translation>Save the delays</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Programmes, centres and rules are verified again after</source>
        <translation>Programmes, centres and rules are verified again after</translation>
    </message>
    <message>
        <source>Intakes are verified again after</source>
        <translation>Intakes are verified again after</translation>
    </message>
    <message>
        <source>months</source>
        <translation>months</translation>
    </message>
    <message>
        <source>Save the delays of the catalogue</source>
        <translation>Save the delays of the catalogue</translation>
    </message>
    <message>
        <source>Open the backups</source>
        <translation>Open the backups</translation>
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
    <name>tawjih::ui::SpanListView</name>
    <message>
        <source>dddd d MMMM</source>
        <comment>a day that heads a list</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>%1, today</source>
        <translation>%1, today</translation>
    </message>
    <message>
        <source>Nothing on these days is as you look for it.</source>
        <translation>Nothing on these days is as you look for it.</translation>
    </message>
    <message>
        <source>Nothing stands on these days.</source>
        <translation>Nothing stands on these days.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation>Which entries</translation>
    </message>
    <message>
        <source>Find in these days</source>
        <translation>Find in these days</translation>
    </message>
    <message>
        <source>Entries of the agenda</source>
        <translation>Entries of the agenda</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::StartStep</name>
    <message>
        <source>Choose an import to see what undoing it would do.</source>
        <translation>Choose an import to see what undoing it would do.</translation>
    </message>
    <message>
        <source>This import was undone.</source>
        <translation>This import was undone.</translation>
    </message>
    <message>
        <source>Looking at what was recorded since…</source>
        <translation>Looking at what was recorded since…</translation>
    </message>
    <message>
        <source>Choose a workbook or a CSV file, or drop it here. You see what would become of each row first; nothing is written until you confirm.</source>
        <translation>Choose a workbook or a CSV file, or drop it here. You see what would become of each row first; nothing is written until you confirm.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Past imports</source>
        <translation>Past imports</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Undo this import</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::StatisticsPage</name>
    <message>
        <source>Counting</source>
        <translation>Counting</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Counting…</translation>
    </message>
    <message>
        <source>Save the statistics</source>
        <translation>Save the statistics</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>counted on %1</source>
        <translation>counted on %1</translation>
    </message>
    <message>
        <source>as known at the end of %1</source>
        <translation>as known at the end of %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exporting</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>There is nothing to export.</translation>
    </message>
    <message>
        <source>Saved, with small numbers protected.</source>
        <translation>Saved, with small numbers protected.</translation>
    </message>
    <message>
        <source>The chart is on the clipboard, with small numbers protected.</source>
        <translation>The chart is on the clipboard, with small numbers protected.</translation>
    </message>
    <message>
        <source>The figures are on the clipboard, with small numbers protected.</source>
        <translation>The figures are on the clipboard, with small numbers protected.</translation>
    </message>
    <message>
        <source>The report is written, and kept in the list of reports.</source>
        <translation>The report is written, and kept in the list of reports.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Report for the Coordination Unit…</source>
        <translation>Report for the Coordination Unit…</translation>
    </message>
    <message>
        <source>Show the numbers as they leave the desk</source>
        <translation>Show the numbers as they leave the desk</translation>
    </message>
    <message>
        <source>Protection of small numbers</source>
        <translation>Protection of small numbers</translation>
    </message>
    <message>
        <source>Round groups below 3</source>
        <translation>Round groups below 3</translation>
    </message>
    <message>
        <source>Round groups below 5</source>
        <translation>Round groups below 5</translation>
    </message>
    <message>
        <source>Hide numbers below 5</source>
        <translation>Hide numbers below 5</translation>
    </message>
    <message>
        <source>Reports that were made…</source>
        <translation>Reports that were made…</translation>
    </message>
    <message>
        <source>Indicators, dashboards and templates…</source>
        <translation>Indicators, dashboards and templates…</translation>
    </message>
    <message>
        <source>Arrange this dashboard</source>
        <translation>Arrange this dashboard</translation>
    </message>
    <message>
        <source>Add a figure…</source>
        <translation>Add a figure…</translation>
    </message>
    <message>
        <source>New dashboard…</source>
        <translation>New dashboard…</translation>
    </message>
    <message>
        <source>as known now</source>
        <translation>as known now</translation>
    </message>
    <message>
        <source>small numbers protected, as they leave the desk</source>
        <translation>small numbers protected, as they leave the desk</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filter…</translation>
    </message>
    <message>
        <source>Filter (%1)…</source>
        <translation>Filter (%1)…</translation>
    </message>
    <message>
        <source>Looking up</source>
        <translation>Looking up</translation>
    </message>
    <message>
        <source>New dashboard</source>
        <translation>New dashboard</translation>
    </message>
    <message>
        <source>It begins with the figures of the one that is shown.</source>
        <translation>It begins with the figures of the one that is shown.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Make it</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
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
    <message>
        <source>Backup: %1, make one today</source>
        <translation>Backup: %1, make one today</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::TeamCasesModel</name>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>without an answer</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>Advisor</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Last contact</translation>
    </message>
    <message>
        <source>Undone step</source>
        <translation>Undone step</translation>
    </message>
    <message>
        <source>Centre silent for</source>
        <translation>Centre silent for</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::TeamPage</name>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Choose all</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Open the case</translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation>Sort by name</translation>
    </message>
    <message>
        <source>Sort by last contact</source>
        <translation>Sort by last contact</translation>
    </message>
    <message>
        <source>Sort by undone step</source>
        <translation>Sort by undone step</translation>
    </message>
    <message>
        <source>Sort by the centre’s silence</source>
        <translation>Sort by the centre’s silence</translation>
    </message>
    <message>
        <source>Reassign…</source>
        <translation>Reassign…</translation>
    </message>
    <message>
        <source>Reading the caseloads</source>
        <translation>Reading the caseloads</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n without contact for 30 days</source>
        <translation>
            <numerusform>%n without contact for 30 days</numerusform>
            <numerusform>%n without contact for 30 days</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>No contact for 30 days</source>
        <translation>No contact for 30 days</translation>
    </message>
    <message>
        <source>Undone steps</source>
        <translation>Undone steps</translation>
    </message>
    <message>
        <source>Overdue referrals</source>
        <translation>Overdue referrals</translation>
    </message>
    <message>
        <source>No case here.</source>
        <translation>No case here.</translation>
    </message>
    <message>
        <source>the first %1 of %2</source>
        <translation>the first %1 of %2</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) chosen</source>
        <translation>
            <numerusform>%n case chosen</numerusform>
            <numerusform>%n cases chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) given: %1.</source>
        <comment>to the advisor named</comment>
        <translation>
            <numerusform>%n case given to %1.</numerusform>
            <numerusform>%n cases given to %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Nothing to undo since you unlocked the desk.</source>
        <translation>Nothing to undo since you unlocked the desk.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Taken back.</translation>
    </message>
    <message>
        <source>Caseloads</source>
        <translation>Caseloads</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation>Which cases</translation>
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
    <message>
        <source>Call…</source>
        <translation>Call…</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Open the case</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>more than %1</translation>
    </message>
    <message>
        <source>To call</source>
        <translation>To call</translation>
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
    <name>tawjih::ui::TrainingsEdit</name>
    <message>
        <source>Training levels completed</source>
        <translation>Training levels completed</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Trade</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>not asked</translation>
    </message>
    <message>
        <source>Completed training %1, level</source>
        <translation>Completed training %1, level</translation>
    </message>
    <message>
        <source>Completed training %1, trade</source>
        <translation>Completed training %1, trade</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::UnitsEdit</name>
    <message>
        <source>Units of time, from the most exact level to the least. A school year begins on 1 September: it is made of months, not of quarters.</source>
        <translation>Units of time, from the most exact level to the least. A school year begins on 1 September: it is made of months, not of quarters.</translation>
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
    <message>
        <source>Open a package for review…</source>
        <translation>Open a package for review…</translation>
    </message>
    <message>
        <source>Restore this desk…</source>
        <translation>Restore this desk…</translation>
    </message>
    <message>
        <source>Take the key file from the latest backup</source>
        <translation>Take the key file from the latest backup</translation>
    </message>
    <message>
        <source>The key file of the backup of %1 is in place. Open the desk with the password of then.</source>
        <translation>The key file of the backup of %1 is in place. Open the desk with the password of then.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::UnmergeDialog</name>
    <message>
        <source>The merge was taken back: %1 is on record again.</source>
        <translation>The merge was taken back: %1 is on record again.</translation>
    </message>
    <message>
        <source>Take a merge back</source>
        <translation>Take a merge back</translation>
    </message>
    <message>
        <source>Take the merge back</source>
        <translation>Take the merge back</translation>
    </message>
    <message>
        <source>Show the later merge</source>
        <translation>Show the later merge</translation>
    </message>
    <message>
        <source>On %1 %2 was merged into %3.</source>
        <comment>date, record, record</comment>
        <translation>On %1 %2 was merged into %3.</translation>
    </message>
    <message>
        <source>A later merge, of %1 on %2, has to be taken back first.</source>
        <comment>record, date</comment>
        <translation>A later merge, of %1 on %2, has to be taken back first.</translation>
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
        <source>The account is suspended. If they may have kept a copy of the desk, give it a new key.</source>
        <translation>The account is suspended. If they may have kept a copy of the desk, give it a new key.</translation>
    </message>
    <message>
        <source>New key for the desk</source>
        <translation>New key for the desk</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ValueChecks</name>
    <message>
        <source>Add to the list…</source>
        <translation>Add to the list…</translation>
    </message>
    <message>
        <source>One of these</source>
        <translation>One of these</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>Add to the list</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ValueChoice</name>
    <message>
        <source>(nothing)</source>
        <translation>(nothing)</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::WaterfallView</name>
    <message>
        <source>Before any comparison: %1</source>
        <translation>Before any comparison: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, and what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Relatives would agree in this as well</source>
        <translation>Relatives would agree in this as well</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>Together: %1</translation>
    </message>
    <message>
        <source>Together, before what was decided here counts: %1</source>
        <translation>Together, before what was decided here counts: %1</translation>
    </message>
    <message>
        <source>Of pairs like this that were decided here, one person: %1</source>
        <translation>Of pairs like this that were decided here, one person: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a field says, and how much that weighs</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::WeekView</name>
    <message>
        <source>ddd d</source>
        <comment>head of a day of the week: Thu 12</comment>
        <translation>ddd d</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::WhatIfCard</name>
    <message>
        <source>What if…</source>
        <translation>What if…</translation>
    </message>
    <message>
        <source>Tried only: nothing is saved in the file.</source>
        <translation>Tried only: nothing is saved in the file.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>School level to try</source>
        <translation>School level to try</translation>
    </message>
    <message>
        <source>Document to try</source>
        <translation>Document to try</translation>
    </message>
    <message>
        <source>Language to try</source>
        <translation>Language to try</translation>
    </message>
    <message>
        <source>Level of the language to try</source>
        <translation>Level of the language to try</translation>
    </message>
    <message>
        <source>School level: as in the file</source>
        <translation>School level: as in the file</translation>
    </message>
    <message>
        <source>Documents: as in the file</source>
        <translation>Documents: as in the file</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Languages: as in the file</source>
        <translation>Languages: as in the file</translation>
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
