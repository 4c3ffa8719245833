<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>Accounts</name>
    <message>
        <source>Computing the key</source>
        <translation>حساب المفتاح</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>Follow-up %1</source>
        <comment>after 3 months</comment>
        <translation>التتبع %1</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>لا محاولات</numerusform>
            <numerusform>محاولة واحدة</numerusform>
            <numerusform>محاولتان</numerusform>
            <numerusform>%n محاولات</numerusform>
            <numerusform>%n محاولة</numerusform>
            <numerusform>%n محاولة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no answer for %n day(s)</source>
        <translation>
            <numerusform>بلا جواب منذ اليوم</numerusform>
            <numerusform>بلا جواب منذ يوم واحد</numerusform>
            <numerusform>بلا جواب منذ يومين</numerusform>
            <numerusform>بلا جواب منذ %n أيام</numerusform>
            <numerusform>بلا جواب منذ %n يوما</numerusform>
            <numerusform>بلا جواب منذ %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends: %1</source>
        <comment>a paper</comment>
        <translation>تنتهي: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s) due</source>
        <translation>
            <numerusform>لا تتبع مستحق</numerusform>
            <numerusform>تتبع واحد مستحق</numerusform>
            <numerusform>تتبعان مستحقان</numerusform>
            <numerusform>%n تتبعات مستحقة</numerusform>
            <numerusform>%n تتبعا مستحقا</numerusform>
            <numerusform>%n تتبع مستحق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n next step(s) due</source>
        <translation>
            <numerusform>لا خطوات مستحقة</numerusform>
            <numerusform>خطوة واحدة مستحقة</numerusform>
            <numerusform>خطوتان مستحقتان</numerusform>
            <numerusform>%n خطوات مستحقة</numerusform>
            <numerusform>%n خطوة مستحقة</numerusform>
            <numerusform>%n خطوة مستحقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unanswered referral(s)</source>
        <translation>
            <numerusform>لا إحالات بلا جواب</numerusform>
            <numerusform>إحالة واحدة بلا جواب</numerusform>
            <numerusform>إحالتان بلا جواب</numerusform>
            <numerusform>%n إحالات بلا جواب</numerusform>
            <numerusform>%n إحالة بلا جواب</numerusform>
            <numerusform>%n إحالة بلا جواب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) end</source>
        <translation>
            <numerusform>لا وثائق تنتهي</numerusform>
            <numerusform>وثيقة واحدة تنتهي</numerusform>
            <numerusform>وثيقتان تنتهيان</numerusform>
            <numerusform>%n وثائق تنتهي</numerusform>
            <numerusform>%n وثيقة تنتهي</numerusform>
            <numerusform>%n وثيقة تنتهي</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or more</source>
        <comment>500 follow-ups due</comment>
        <translation>%1 أو أكثر</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Ramadan, 09:00–15:00</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>the desk on a weekend</comment>
        <translation>مغلق</translation>
    </message>
</context>
<context>
    <name>AgendaExchange</name>
    <message>
        <source>Appointment</source>
        <translation>موعد</translation>
    </message>
    <message>
        <source>Appointment: %1</source>
        <translation>موعد: %1</translation>
    </message>
</context>
<context>
    <name>AgendaFields</name>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>everybody&apos;s</source>
        <translation>للجميع</translation>
    </message>
</context>
<context>
    <name>AnonymiseCommand</name>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>لا يمكن قراءة «%1».</translation>
    </message>
    <message>
        <source>Line %1 of “%2” cannot be read: it has other columns than the first line, or a quote is not closed.</source>
        <translation>لا يمكن قراءة السطر %1 من «%2»: أعمدته غير أعمدة السطر الأول، أو علامة اقتباس لم تُغلق.</translation>
    </message>
    <message>
        <source>“%1” holds no records.</source>
        <translation>لا يحتوي «%1» على أي تسجيل.</translation>
    </message>
    <message>
        <source>The hierarchy of “%1” is not monotone: “%2” stands under two texts of the next level. Give each text one text above it.</source>
        <translation>التسلسل الهرمي للعمود «%1» غير متسق: «%2» يوجد تحت نصين من المستوى التالي. ضع كل نص تحت نص واحد.</translation>
    </message>
    <message>
        <source>“%1” is no hierarchy: line %2. Each row goes from a value to its most general text, all rows are of the same length and no value stands twice.</source>
        <translation>«%1» ليس تسلسلا هرميا: السطر %2. ينطلق كل سطر من قيمة إلى نصها الأعم، وتتساوى الأسطر طولا ولا تتكرر أي قيمة.</translation>
    </message>
    <message>
        <source>No column has a hierarchy: put a file &lt;column&gt;.csv for each column by which somebody could be recognised into the folder of hierarchies.</source>
        <translation>لا يوجد لأي عمود تسلسل هرمي: ضع في مجلد التسلسلات ملفا &lt;العمود&gt;.csv لكل عمود قد يسمح بالتعرف على شخص ما.</translation>
    </message>
    <message>
        <source>The hierarchy of “%1” lacks the value “%2”. Add a row that begins with it.</source>
        <translation>تنقص القيمة «%2» في التسلسل الهرمي للعمود «%1». أضف سطرا يبدأ بها.</translation>
    </message>
    <message>
        <source>There are fewer persons than k. At most %1 can be promised.</source>
        <translation>عدد الأشخاص أقل من k. أقصى ما يمكن التعهد به هو %1.</translation>
    </message>
    <message>
        <source>The sensitive column has fewer values than l. At most %1 can be promised.</source>
        <translation>عدد قيم العمود الحساس أقل من l. أقصى ما يمكن التعهد به هو %1.</translation>
    </message>
    <message>
        <source>“%1” has more than 65,535 values. Make it less exact before.</source>
        <translation>للعمود «%1» أكثر من 65535 قيمة. اجعله أقل دقة أولا.</translation>
    </message>
    <message>
        <source>The promises cannot be kept as they are written.</source>
        <translation>لا يمكن الوفاء بالتعهدات كما كُتبت.</translation>
    </message>
    <message>
        <source>There is no column “%1”.</source>
        <translation>لا يوجد عمود «%1».</translation>
    </message>
    <message>
        <source>--k and --l take whole numbers; --suppression, --mean-risk and --t numbers from 0 to 1; --budget seconds.</source>
        <translation>يأخذ ‎--k و‎--l أعدادا صحيحة؛ و‎--suppression و‎--mean-risk و‎--t أعدادا من 0 إلى 1؛ و‎--budget ثواني.</translation>
    </message>
    <message>
        <source>--metric takes loss, average_class_size, height, precision, discernability or non_uniform_entropy; --method uniform, local or cells.</source>
        <translation>يأخذ ‎--metric إحدى القيم loss أو average_class_size أو height أو precision أو discernability أو non_uniform_entropy؛ و‎--method إحدى القيم uniform أو local أو cells.</translation>
    </message>
    <message>
        <source>No generalisation keeps these promises. Let more records be left out (--suppression), or promise less.</source>
        <translation>لا يفي أي تعميم بهذه التعهدات. اسمح باستبعاد تسجيلات أكثر (‎--suppression) أو تعهد بأقل.</translation>
    </message>
    <message>
        <source>No generalisation was found in this time. Give it more (--budget).</source>
        <translation>لم يُعثر على أي تعميم في هذا الوقت. امنح وقتا أطول (‎--budget).</translation>
    </message>
    <message>
        <source>Levels: %1</source>
        <translation>المستويات: %1</translation>
    </message>
    <message>
        <source>Loss: %1</source>
        <translation>الفقدان: %1</translation>
    </message>
    <message>
        <source>Proven: none of the %1 generalisations loses less.</source>
        <translation>مبرهن: لا يفقد أي من التعميمات البالغ عددها %1 أقل من ذلك.</translation>
    </message>
    <message>
        <source>Best found in this time; none loses less than %1.</source>
        <translation>أفضل ما عُثر عليه في هذا الوقت؛ ولا يفقد أي تعميم أقل من %1.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>لم يُكتب أي شيء.</translation>
    </message>
    <message>
        <source>“%1” exists already. Name another file, or say --replace.</source>
        <translation>«%1» موجود من قبل. سمّ ملفا آخر أو أضف ‎--replace.</translation>
    </message>
    <message>
        <source>Left out, for they have no hierarchy: %1</source>
        <translation>مستبعدة لعدم وجود تسلسل هرمي لها: %1</translation>
    </message>
    <message>
        <source>What was made does not keep its promise. Please report this.</source>
        <translation>النتيجة لا تفي بتعهدها. المرجو التبليغ عن ذلك.</translation>
    </message>
    <message>
        <source>The mean risk would be %1 %. Promise a larger k.</source>
        <translation>سيكون متوسط الخطر %1 %. تعهد بقيمة أكبر لـ k.</translation>
    </message>
    <message>
        <source>Classes: %1, the smallest of %2</source>
        <translation>الفئات: %1، أصغرها من %2</translation>
    </message>
    <message>
        <source>Mean risk: %1 %</source>
        <translation>متوسط الخطر: %1 %</translation>
    </message>
    <message>
        <source>Published: %1, left out: %2</source>
        <translation>المنشورة: %1، المستبعدة: %2</translation>
    </message>
    <message>
        <source>Granularity: %1</source>
        <translation>درجة الدقة: %1</translation>
    </message>
    <message>
        <source>“%1” could not be written. Check the folder and the space on the disk.</source>
        <translation>تعذرت كتابة «%1». تحقق من المجلد ومن المساحة على القرص.</translation>
    </message>
</context>
<context>
    <name>AttachmentText</name>
    <message>
        <source>There is no file here that can be read.</source>
        <translation>لا يوجد هنا ملف يمكن قراءته.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>It is neither a PDF nor a JPEG or PNG picture. Save it as one of these.</source>
        <translation>ليس ملف PDF ولا صورة JPEG أو PNG. احفظه بأحد هذه الأنواع.</translation>
    </message>
    <message>
        <source>It is too large: a document takes at most %1.</source>
        <translation>حجمه كبير جدا: أقصى ما تأخذه الوثيقة %1.</translation>
    </message>
    <message>
        <source>The picture is too large: at most %1 million pixels. Scan it at 300 dpi.</source>
        <translation>الصورة كبيرة جدا: %1 مليون بكسل على الأكثر. امسحها ضوئيا بدقة 300 نقطة في البوصة.</translation>
    </message>
    <message>
        <source>It has more than %1 pages. Attach the pages that are needed.</source>
        <translation>فيه أكثر من %1 صفحة. أرفق الصفحات اللازمة.</translation>
    </message>
    <message>
        <source>It is protected by a password. Save it without one.</source>
        <translation>محمي بكلمة سر. احفظه بدونها.</translation>
    </message>
    <message>
        <source>It is damaged or incomplete, and cannot be shown. Scan it again.</source>
        <translation>تالف أو ناقص، ولا يمكن عرضه. أعد مسحه ضوئيا.</translation>
    </message>
    <message>
        <source>All documents of a person take at most %1. Remove what is not needed any more.</source>
        <translation>تأخذ وثائق الشخص كلها %1 على الأكثر. احذف ما لم يعد لازما.</translation>
    </message>
    <message>
        <source>What is stored of this document is damaged, so it is not shown. Everything else is untouched. Scan it again, or go back to a backup.</source>
        <translation>ما هو محفوظ من هذه الوثيقة تالف، لذلك لا تُعرض. كل ما عداها سليم. أعد مسحها ضوئيا، أو ارجع إلى نسخة احتياطية.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>لا صفحة</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%n صفحات</numerusform>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupCommands</name>
    <message>
        <source>%1: %2 there, %3 in the present desk</source>
        <translation>%1: %2 هناك، %3 في المكتب الحالي</translation>
    </message>
    <message>
        <source>Backup written and verified: %1</source>
        <translation>كُتبت النسخة الاحتياطية وتم التحقق منها: %1</translation>
    </message>
    <message>
        <source>It was copied to the second place too, and verified there.</source>
        <translation>كما نُسخت إلى المكان الثاني وتم التحقق منها هناك.</translation>
    </message>
    <message>
        <source>It was not copied to the second place. %1</source>
        <translation>لم تُنسخ إلى المكان الثاني. %1</translation>
    </message>
    <message>
        <source>Second place: %1</source>
        <translation>المكان الثاني: %1</translation>
    </message>
    <message>
        <source>The backup %1 opens, and every page carries its seal.</source>
        <translation>النسخة الاحتياطية %1 تُفتح، وكل صفحة تحمل ختمها.</translation>
    </message>
    <message>
        <source>Its journal was changed at entry %1.</source>
        <translation>تم تغيير سجلها عند العملية %1.</translation>
    </message>
    <message>
        <source>Its journal is intact: %1 entries.</source>
        <translation>سجلها سليم: عدد العمليات %1.</translation>
    </message>
    <message>
        <source>The backup %1 was restored beside the desk and proved.</source>
        <translation>استُرجعت النسخة الاحتياطية %1 بجانب المكتب وتم اختبارها.</translation>
    </message>
    <message>
        <source>Nothing was changed: this is what restoring it would do.</source>
        <translation>لم يتغير أي شيء: هذا ما كان سيفعله الاسترجاع.</translation>
    </message>
    <message>
        <source>It is now the desk in %1.</source>
        <translation>وهي الآن المكتب الموجود في %1.</translation>
    </message>
    <message>
        <source>What the desk was before is kept in %1.</source>
        <translation>يُحتفظ بالمكتب كما كان من قبل في %1.</translation>
    </message>
    <message>
        <source>The new desk is in %1; the damaged one was not changed.</source>
        <translation>المكتب الجديد في %1؛ أما المكتب التالف فلم يتغير.</translation>
    </message>
</context>
<context>
    <name>BackupText</name>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>المكان الثاني</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>الإحالات</translation>
    </message>
    <message>
        <source>Not proved yet</source>
        <translation>لم تُختبر بعد</translation>
    </message>
    <message>
        <source>Damaged, found %1: do not rely on it</source>
        <translation>تالفة، تبين ذلك %1: لا تعتمد عليها</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n شخص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole, proved %1: %2</source>
        <translation>سليمة، اختُبرت %1: %2</translation>
    </message>
    <message>
        <source>This backup is damaged: do not rely on it. The desk itself was not touched. Choose another backup, and make a new one while the desk opens.</source>
        <translation>هذه النسخة الاحتياطية تالفة: لا تعتمد عليها. لم يُمس المكتب نفسه. اختر نسخة احتياطية أخرى، وأنشئ نسخة جديدة ما دام المكتب يُفتح.</translation>
    </message>
    <message>
        <source>There is no backup in this folder. Nothing was changed. Choose a folder whose name is a date and ends in .tawjih.</source>
        <translation>لا توجد نسخة احتياطية في هذا المجلد. لم يتغير أي شيء. اختر مجلدا اسمه تاريخ وينتهي بـ .tawjih.</translation>
    </message>
    <message>
        <source>This backup was made under an earlier key of the desk, or belongs to another desk. Nothing was changed. To see what is in it, restore it with a password of its day.</source>
        <translation>أُنشئت هذه النسخة الاحتياطية بمفتاح سابق للمكتب، أو تخص مكتبا آخر. لم يتغير أي شيء. لمعرفة ما فيها، استرجعها بكلمة سر من ذلك اليوم.</translation>
    </message>
    <message>
        <source>There is no backup yet: if this computer is lost or breaks, everything is. Make one now.</source>
        <translation>لا توجد نسخة احتياطية بعد: إذا ضاع هذا الحاسوب أو تعطل ضاع كل شيء. أنشئ نسخة الآن.</translation>
    </message>
    <message>
        <source>The newest backup is of %1: what was recorded since would be lost. Make one now.</source>
        <translation>أحدث نسخة احتياطية بتاريخ %1: ما سُجل بعدها قد يضيع. أنشئ نسخة الآن.</translation>
    </message>
    <message>
        <source>The newest backup is of %1. One is made each day when Tawjih is closed.</source>
        <translation>أحدث نسخة احتياطية بتاريخ %1. يتم إنشاء نسخة كل يوم عند إغلاق توجيه.</translation>
    </message>
    <message>
        <source>None. Choose one, such as a USB stick kept elsewhere: a computer can be stolen or break.</source>
        <translation>لا يوجد. اختر مكانا، مثل مفتاح USB محفوظ في موضع آخر: قد يتعرض الحاسوب للسرقة أو العطب.</translation>
    </message>
    <message>
        <source>The last copy there is of %1.</source>
        <translation>آخر نسخة هناك بتاريخ %1.</translation>
    </message>
    <message>
        <source>No backup was copied there yet.</source>
        <translation>لم تُنسخ إليه أي نسخة احتياطية بعد.</translation>
    </message>
    <message>
        <source>%1 is there: every backup is copied to it and checked. %2</source>
        <translation>%1 موجود: تُنسخ إليه كل نسخة احتياطية ويتم التحقق منها. %2</translation>
    </message>
    <message>
        <source>%1 is not there now: plug it in to have it filled. %2</source>
        <translation>%1 غير موجود الآن: قم بتوصيله ليُملأ. %2</translation>
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
        <translation>الاسم الشخصي</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>الاسم العائلي</translation>
    </message>
    <message>
        <source>Given name in Arabic</source>
        <translation>الاسم الشخصي بالعربية</translation>
    </message>
    <message>
        <source>Family name in Arabic</source>
        <translation>الاسم العائلي بالعربية</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>تاريخ الازدياد</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>الجنسية</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Residence status</source>
        <translation>وضعية الإقامة</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالح إلى غاية</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>رقم الوثيقة</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>المستوى الدراسي</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>هاتف آخر</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Preferred way</source>
        <translation>وسيلة الاتصال المفضلة</translation>
    </message>
    <message>
        <source>Safe to contact</source>
        <translation>اتصال آمن</translation>
    </message>
    <message>
        <source>Note on contact</source>
        <translation>ملاحظة حول الاتصال</translation>
    </message>
    <message>
        <source>Arrondissement</source>
        <translation>المقاطعة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>الحالة العائلية</translation>
    </message>
    <message>
        <source>Persons in the household</source>
        <translation>عدد أفراد الأسرة</translation>
    </message>
    <message>
        <source>Dependants</source>
        <translation>الأشخاص المتكفل بهم</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>الدبلوم</translation>
    </message>
    <message>
        <source>Equivalence in Morocco</source>
        <translation>المعادلة بالمغرب</translation>
    </message>
    <message>
        <source>Earlier training</source>
        <translation>تكوين سابق</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>الوضعية المهنية</translation>
    </message>
    <message>
        <source>Trade practised</source>
        <translation>الحرفة المزاولة</translation>
    </message>
    <message>
        <source>Years of practice</source>
        <translation>سنوات الممارسة</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>الرغبات</translation>
    </message>
    <message>
        <source>Constraints</source>
        <translation>الإكراهات</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>الجهة الموجهة</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Stream of the baccalauréat</source>
        <translation>شعبة الباكالوريا</translation>
    </message>
    <message>
        <source>Training levels completed</source>
        <translation>مستويات التكوين المكتملة</translation>
    </message>
</context>
<context>
    <name>BeneficiaryForm</name>
    <message>
        <source>Other nationality</source>
        <translation>جنسية أخرى</translation>
    </message>
    <message>
        <source>First wish</source>
        <translation>الرغبة الأولى</translation>
    </message>
    <message>
        <source>Second wish</source>
        <translation>الرغبة الثانية</translation>
    </message>
    <message>
        <source>Third wish</source>
        <translation>الرغبة الثالثة</translation>
    </message>
</context>
<context>
    <name>BeneficiaryList</name>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>السن</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>الجنسية</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>الإقامة</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالح إلى غاية</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>المستوى الدراسي</translation>
    </message>
    <message>
        <source>Arrondissement</source>
        <translation>المقاطعة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>المستشار</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>تاريخ التسجيل</translation>
    </message>
    <message>
        <source>Last session</source>
        <translation>آخر جلسة</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة المقبلة</translation>
    </message>
</context>
<context>
    <name>Bidi</name>
    <message>
        <source>restricted</source>
        <translation>مقيد</translation>
    </message>
</context>
<context>
    <name>CallDialog</name>
    <message>
        <source>Situation</source>
        <translation>الوضعية المهنية</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>كيف عُرف ذلك</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>CallSheet</name>
    <message>
        <source>%1, %2</source>
        <comment>date and time</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>CandidateComparison</name>
    <message>
        <source>Same</source>
        <translation>متطابقة</translation>
    </message>
    <message>
        <source>Nearly the same</source>
        <translation>متقاربة</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>مختلفة</translation>
    </message>
</context>
<context>
    <name>CaseEntries</name>
    <message>
        <source>Next step: %1 – done %2</source>
        <translation>الخطوة المقبلة: %1 – أنجزت بتاريخ %2</translation>
    </message>
    <message>
        <source>Next step: %1 – %2</source>
        <comment>text and when it is due</comment>
        <translation>الخطوة المقبلة: %1 – %2</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>الخطوة المقبلة: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date and time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and new value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 taken out</source>
        <comment>field and old value</comment>
        <translation>%1: تم حذف %2</translation>
    </message>
    <message>
        <source>%1: %2, before: %3</source>
        <translation>%1: %2، سابقا: %3</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>التسجيل</translation>
    </message>
    <message numerus="yes">
        <source>Profile: %n field(s) changed</source>
        <translation>
            <numerusform>المعطيات: لم يتم تعديل أي خانة</numerusform>
            <numerusform>المعطيات: تم تعديل خانة واحدة</numerusform>
            <numerusform>المعطيات: تم تعديل خانتين</numerusform>
            <numerusform>المعطيات: تم تعديل %n خانات</numerusform>
            <numerusform>المعطيات: تم تعديل %n خانة</numerusform>
            <numerusform>المعطيات: تم تعديل %n خانة</numerusform>
        </translation>
    </message>
    <message>
        <source>Case opened: %1</source>
        <translation>تم فتح الملف: %1</translation>
    </message>
    <message>
        <source>Case closed: %1</source>
        <translation>تم إغلاق الملف: %1</translation>
    </message>
    <message>
        <source>Case opened again: %1</source>
        <translation>أعيد فتح الملف: %1</translation>
    </message>
    <message>
        <source>Case: %1</source>
        <comment>its new status</comment>
        <translation>الملف: %1</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Advisor: %1</source>
        <translation>المستشار: %1</translation>
    </message>
    <message>
        <source>Consent to %1: %2</source>
        <comment>purpose and decision</comment>
        <translation>الموافقة على %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>appointment</source>
        <translation>موعد</translation>
    </message>
    <message numerus="yes">
        <source>No answer for %n day(s): call the centre</source>
        <translation>
            <numerusform>بدون جواب منذ أقل من يوم: اتصل بالمؤسسة</numerusform>
            <numerusform>بدون جواب منذ يوم واحد: اتصل بالمؤسسة</numerusform>
            <numerusform>بدون جواب منذ يومين: اتصل بالمؤسسة</numerusform>
            <numerusform>بدون جواب منذ %n أيام: اتصل بالمؤسسة</numerusform>
            <numerusform>بدون جواب منذ %n يوما: اتصل بالمؤسسة</numerusform>
            <numerusform>بدون جواب منذ %n يوم: اتصل بالمؤسسة</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer expected %1</source>
        <translation>الجواب منتظر %1</translation>
    </message>
    <message>
        <source>recorded %1 by %2</source>
        <translation>تم التسجيل بتاريخ %1 من طرف %2</translation>
    </message>
    <message>
        <source>Session of %1 recorded: %2</source>
        <comment>its day and kind</comment>
        <translation>تم تسجيل جلسة %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Session of %1: %n field(s) changed</source>
        <translation>
            <numerusform>جلسة %1: لم يتم تعديل أي خانة</numerusform>
            <numerusform>جلسة %1: تم تعديل خانة واحدة</numerusform>
            <numerusform>جلسة %1: تم تعديل خانتين</numerusform>
            <numerusform>جلسة %1: تم تعديل %n خانات</numerusform>
            <numerusform>جلسة %1: تم تعديل %n خانة</numerusform>
            <numerusform>جلسة %1: تم تعديل %n خانة</numerusform>
        </translation>
    </message>
    <message>
        <source>Referral to %1: %2</source>
        <comment>centre and status</comment>
        <translation>إحالة إلى %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Referral to %1: %n field(s) changed</source>
        <translation>
            <numerusform>إحالة إلى %1: لم يتم تعديل أي خانة</numerusform>
            <numerusform>إحالة إلى %1: تم تعديل خانة واحدة</numerusform>
            <numerusform>إحالة إلى %1: تم تعديل خانتين</numerusform>
            <numerusform>إحالة إلى %1: تم تعديل %n خانات</numerusform>
            <numerusform>إحالة إلى %1: تم تعديل %n خانة</numerusform>
            <numerusform>إحالة إلى %1: تم تعديل %n خانة</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow-up %1: %2</source>
        <comment>after 3 months, and what was found</comment>
        <translation>التتبع %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Follow-up %1: %n field(s) changed</source>
        <translation>
            <numerusform>التتبع %1: لم يتغير أي حقل</numerusform>
            <numerusform>التتبع %1: تغيّر حقل واحد</numerusform>
            <numerusform>التتبع %1: تغيّر حقلان</numerusform>
            <numerusform>التتبع %1: تغيّرت %n حقول</numerusform>
            <numerusform>التتبع %1: تغيّر %n حقلا</numerusform>
            <numerusform>التتبع %1: تغيّر %n حقل</numerusform>
        </translation>
    </message>
    <message>
        <source>Attempt to reach the person, follow-up %1: %2</source>
        <comment>after 3 months, and the result</comment>
        <translation>محاولة للاتصال بالشخص، التتبع %1: %2</translation>
    </message>
    <message>
        <source>Career plan begun</source>
        <translation>بدأ المشروع المهني</translation>
    </message>
    <message>
        <source>Career plan begun: %1</source>
        <comment>its choices</comment>
        <translation>بدأ المشروع المهني: %1</translation>
    </message>
    <message numerus="yes">
        <source>Career plan: %n field(s) changed</source>
        <translation>
            <numerusform>المشروع المهني: لم يتغير أي حقل</numerusform>
            <numerusform>المشروع المهني: تغيّر حقل واحد</numerusform>
            <numerusform>المشروع المهني: تغيّر حقلان</numerusform>
            <numerusform>المشروع المهني: تغيّرت %n حقول</numerusform>
            <numerusform>المشروع المهني: تغيّر %n حقلا</numerusform>
            <numerusform>المشروع المهني: تغيّر %n حقل</numerusform>
        </translation>
    </message>
    <message>
        <source>Action noted: %1</source>
        <translation>إجراء مسجَّل: %1</translation>
    </message>
    <message numerus="yes">
        <source>Action “%1”: %n field(s) changed</source>
        <translation>
            <numerusform>الإجراء «%1»: لم يتغير أي حقل</numerusform>
            <numerusform>الإجراء «%1»: تغيّر حقل واحد</numerusform>
            <numerusform>الإجراء «%1»: تغيّر حقلان</numerusform>
            <numerusform>الإجراء «%1»: تغيّرت %n حقول</numerusform>
            <numerusform>الإجراء «%1»: تغيّر %n حقلا</numerusform>
            <numerusform>الإجراء «%1»: تغيّر %n حقل</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged into another record</source>
        <translation>دُمج في بطاقة أخرى</translation>
    </message>
    <message>
        <source>Merged with %1</source>
        <comment>a record</comment>
        <translation>دُمج مع %1</translation>
    </message>
    <message>
        <source>Came over: %1</source>
        <comment>3 sessions and 1 referral</comment>
        <translation>نُقل: %1</translation>
    </message>
    <message>
        <source>A record of its own again: the merge was taken back</source>
        <translation>بطاقة مستقلة من جديد: تم التراجع عن الدمج</translation>
    </message>
    <message>
        <source>Merge with %1 taken back</source>
        <comment>a record</comment>
        <translation>تم التراجع عن الدمج مع %1</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>Take the merge back…</source>
        <translation>التراجع عن الدمج…</translation>
    </message>
    <message>
        <source>Linked to %1: %2</source>
        <comment>a name, and sister</comment>
        <translation>صلة مع %1: %2</translation>
    </message>
    <message>
        <source>Link to %1 ended</source>
        <translation>انتهت الصلة مع %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>Moved into a household</source>
        <translation>انضمام إلى أسرة</translation>
    </message>
    <message>
        <source>Moved out of the household</source>
        <translation>مغادرة الأسرة</translation>
    </message>
</context>
<context>
    <name>CaseFields</name>
    <message>
        <source>%1, %2</source>
        <comment>date and time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 – done %2</source>
        <translation>%1 – أنجزت بتاريخ %2</translation>
    </message>
    <message>
        <source>%1 – due %2</source>
        <translation>%1 – أجلها %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>status, reason, date</comment>
        <translation>%1: %2، %3</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>المستشار</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
</context>
<context>
    <name>CaseMerges</name>
    <message>
        <source>earlier also %1</source>
        <comment>numbers</comment>
        <translation>سابقا أيضا %1</translation>
    </message>
</context>
<context>
    <name>CatalogueCommand</name>
    <message>
        <source>Line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) written.</source>
        <translation>
            <numerusform>لم تتم كتابة أي عنصر.</numerusform>
            <numerusform>تمت كتابة عنصر واحد.</numerusform>
            <numerusform>تمت كتابة عنصرين.</numerusform>
            <numerusform>تمت كتابة %n عناصر.</numerusform>
            <numerusform>تمت كتابة %n عنصرا.</numerusform>
            <numerusform>تمت كتابة %n عنصر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>لم تتم كتابة أي شيء.</translation>
    </message>
</context>
<context>
    <name>CatalogueDialog</name>
    <message>
        <source>Name in French</source>
        <translation>الاسم بالفرنسية</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>الاسم بالعربية</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>الاسم بالإنجليزية</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Date of the source</source>
        <translation>تاريخ المصدر</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>تم التحقق من طرف</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>تم التحقق بتاريخ</translation>
    </message>
    <message>
        <source>Offered at present</source>
        <translation>متاح حاليا</translation>
    </message>
    <message>
        <source>Admission rule</source>
        <translation>شروط الولوج</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Arrondissement</source>
        <translation>المقاطعة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>الموقع الإلكتروني</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الموقع على الخريطة</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>الحرفة</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Where it takes place</source>
        <translation>نمط التكوين</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>عدد الأشهر</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Applications from</source>
        <translation>الترشيح ابتداء من</translation>
    </message>
    <message>
        <source>Applications until</source>
        <translation>الترشيح إلى غاية</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>Seats for foreigners</source>
        <translation>المقاعد المخصصة للأجانب</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الأوقات</translation>
    </message>
    <message>
        <source>Hours in words</source>
        <translation>توضيح الأوقات</translation>
    </message>
    <message>
        <source>Taught in</source>
        <translation>لغة التكوين</translation>
    </message>
    <message>
        <source>Cost in dirhams</source>
        <translation>التكلفة بالدرهم</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>المنح</translation>
    </message>
</context>
<context>
    <name>CatalogueFields</name>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>its own</source>
        <translation>خاصة</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>معتادة</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>of the step before</source>
        <translation>من المرحلة السابقة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nobody: %1</source>
        <translation>لا أحد: %1</translation>
    </message>
    <message>
        <source>Atlantic Ocean</source>
        <translation>المحيط الأطلسي</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>العدد: %1</translation>
    </message>
    <message>
        <source>eight cases in ten</source>
        <translation>ثماني حالات من عشر</translation>
    </message>
    <message>
        <source>middle half</source>
        <translation>النصف الأوسط</translation>
    </message>
    <message>
        <source>median</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>Not drawn: %1</source>
        <translation>غير ممثل في الرسم: %1</translation>
    </message>
    <message>
        <source>(%1 points)</source>
        <translation>(%1 نقطة)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (not shown, to protect persons)</source>
        <translation>%1 (غير معروض، حماية للأشخاص)</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <translation>%1 من أصل %2 (%3)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من أصل %2</translation>
    </message>
    <message>
        <source>No data in this period</source>
        <translation>لا توجد معطيات في هذه الفترة</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>الهدف: %1</translation>
    </message>
    <message>
        <source>not shown, to protect persons</source>
        <translation>غير معروض، حماية للأشخاص</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>Desk created</source>
        <translation>تم إنشاء المكتب</translation>
    </message>
    <message>
        <source>Desk unlocked</source>
        <translation>تم فتح المكتب</translation>
    </message>
    <message>
        <source>Desk locked</source>
        <translation>تم قفل المكتب</translation>
    </message>
    <message>
        <source>Desk opened with the recovery code</source>
        <translation>تم فتح المكتب برمز الاسترجاع</translation>
    </message>
    <message>
        <source>Older copy of the desk accepted</source>
        <translation>تم قبول نسخة أقدم من المكتب</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>تم تغيير الإعدادات</translation>
    </message>
    <message>
        <source>Backup written</source>
        <translation>تم إنشاء نسخة احتياطية</translation>
    </message>
    <message>
        <source>User added</source>
        <translation>تمت إضافة مستعمل</translation>
    </message>
    <message>
        <source>User renamed</source>
        <translation>تم تغيير اسم مستعمل</translation>
    </message>
    <message>
        <source>Roles of a user changed</source>
        <translation>تم تغيير أدوار مستعمل</translation>
    </message>
    <message>
        <source>User suspended</source>
        <translation>تم توقيف مستعمل</translation>
    </message>
    <message>
        <source>User restored</source>
        <translation>تمت إعادة مستعمل</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>تم تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>Password reset by an administrator</source>
        <translation>أعاد مسير تعيين كلمة المرور</translation>
    </message>
    <message>
        <source>Recovery code renewed</source>
        <translation>تم تجديد رمز الاسترجاع</translation>
    </message>
    <message>
        <source>Person&apos;s file read</source>
        <translation>تم الاطلاع على بطاقة الشخص</translation>
    </message>
    <message>
        <source>Person registered</source>
        <translation>تم تسجيل الشخص</translation>
    </message>
    <message>
        <source>Person&apos;s file changed</source>
        <translation>تم تعديل بطاقة الشخص</translation>
    </message>
    <message>
        <source>Two files of a person merged</source>
        <translation>تم دمج بطاقتين لشخص واحد</translation>
    </message>
    <message>
        <source>Person&apos;s data erased</source>
        <translation>تم محو معطيات الشخص</translation>
    </message>
    <message>
        <source>List of persons shown</source>
        <translation>تم عرض لائحة الأشخاص</translation>
    </message>
    <message>
        <source>Restricted case opened</source>
        <translation>تم فتح ملف محدود الولوج</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>تم منح الموافقة</translation>
    </message>
    <message>
        <source>Consent refused</source>
        <translation>تم رفض الموافقة</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>تم سحب الموافقة</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>تم فتح الملف</translation>
    </message>
    <message>
        <source>Case changed</source>
        <translation>تم تعديل الملف</translation>
    </message>
    <message>
        <source>Case assigned</source>
        <translation>تم إسناد الملف</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>تم إغلاق الملف</translation>
    </message>
    <message>
        <source>Case reopened</source>
        <translation>أعيد فتح الملف</translation>
    </message>
    <message>
        <source>Session recorded</source>
        <translation>تم تسجيل الجلسة</translation>
    </message>
    <message>
        <source>Session changed</source>
        <translation>تم تعديل الجلسة</translation>
    </message>
    <message>
        <source>Referral prepared</source>
        <translation>تم إعداد الإحالة</translation>
    </message>
    <message>
        <source>Referral changed</source>
        <translation>تم تعديل الإحالة</translation>
    </message>
    <message>
        <source>Referral moved on</source>
        <translation>تقدمت الإحالة</translation>
    </message>
    <message>
        <source>Outcome recorded</source>
        <translation>تم تسجيل النتيجة</translation>
    </message>
    <message>
        <source>Follow-up planned</source>
        <translation>تتبع مبرمج</translation>
    </message>
    <message>
        <source>Follow-up recorded</source>
        <translation>تم تسجيل التتبع</translation>
    </message>
    <message>
        <source>Provider changed</source>
        <translation>تم تعديل المؤسسة المكونة</translation>
    </message>
    <message>
        <source>Training centre changed</source>
        <translation>تم تعديل مؤسسة التكوين</translation>
    </message>
    <message>
        <source>Programme changed</source>
        <translation>تم تعديل الشعبة</translation>
    </message>
    <message>
        <source>Catalogue imported</source>
        <translation>تم استيراد دليل التكوينات</translation>
    </message>
    <message>
        <source>Persons imported</source>
        <translation>تم استيراد الأشخاص</translation>
    </message>
    <message>
        <source>Persons exported</source>
        <translation>تم تصدير الأشخاص</translation>
    </message>
    <message>
        <source>Statistics exported</source>
        <translation>تم تصدير الإحصائيات</translation>
    </message>
    <message>
        <source>Person&apos;s file printed</source>
        <translation>تمت طباعة بطاقة الشخص</translation>
    </message>
    <message>
        <source>Journal read</source>
        <translation>تم الاطلاع على السجل</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>مكتب الإعلام والتوجيه</translation>
    </message>
    <message>
        <source>User</source>
        <translation>مستعمل</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>مستفيد</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>جلسة</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المؤسسة المكونة</translation>
    </message>
    <message>
        <source>Training centre</source>
        <translation>مؤسسة التكوين</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>شعبة</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>إحالة</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>تتبع</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>غير مصرح به</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>امرأة</translation>
    </message>
    <message>
        <source>man</source>
        <translation>رجل</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>phone call</source>
        <translation>مكالمة هاتفية</translation>
    </message>
    <message>
        <source>text message</source>
        <translation>رسالة قصيرة</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>واتساب</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>حضوريا</translation>
    </message>
    <message>
        <source>through somebody else</source>
        <translation>عبر شخص آخر</translation>
    </message>
    <message>
        <source>not disclosed</source>
        <translation>غير مصرح به</translation>
    </message>
    <message>
        <source>registration card</source>
        <translation>بطاقة التسجيل</translation>
    </message>
    <message>
        <source>residence card</source>
        <translation>بطاقة الإقامة</translation>
    </message>
    <message>
        <source>refugee with card</source>
        <translation>لاجئ ببطاقة</translation>
    </message>
    <message>
        <source>refugee, UNHCR document only</source>
        <translation>لاجئ بوثيقة المفوضية فقط</translation>
    </message>
    <message>
        <source>asylum seeker</source>
        <translation>طالب لجوء</translation>
    </message>
    <message>
        <source>receipt or renewal under way</source>
        <translation>وصل أو تجديد جار</translation>
    </message>
    <message>
        <source>student</source>
        <translation>طالب</translation>
    </message>
    <message>
        <source>minor (travel document)</source>
        <translation>قاصر (وثيقة التنقل)</translation>
    </message>
    <message>
        <source>none or expired</source>
        <translation>بدون سند أو منتهي الصلاحية</translation>
    </message>
    <message>
        <source>single</source>
        <translation>عازب</translation>
    </message>
    <message>
        <source>married</source>
        <translation>متزوج</translation>
    </message>
    <message>
        <source>divorced or separated</source>
        <translation>مطلق أو منفصل</translation>
    </message>
    <message>
        <source>widowed</source>
        <translation>أرمل</translation>
    </message>
    <message>
        <source>no schooling</source>
        <translation>بدون تمدرس</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>التعليم الابتدائي</translation>
    </message>
    <message>
        <source>6th primary year completed</source>
        <translation>السنة السادسة ابتدائي مكتملة</translation>
    </message>
    <message>
        <source>collège (lower secondary)</source>
        <translation>التعليم الإعدادي</translation>
    </message>
    <message>
        <source>3rd collège year completed</source>
        <translation>السنة الثالثة إعدادي مكتملة</translation>
    </message>
    <message>
        <source>lycée (upper secondary)</source>
        <translation>التعليم الثانوي التأهيلي</translation>
    </message>
    <message>
        <source>2nd bac year completed</source>
        <translation>السنة الثانية من الباكالوريا مكتملة</translation>
    </message>
    <message>
        <source>baccalauréat</source>
        <translation>الباكالوريا</translation>
    </message>
    <message>
        <source>higher education</source>
        <translation>التعليم العالي</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>غير ضرورية</translation>
    </message>
    <message>
        <source>to be requested</source>
        <translation>ينبغي طلبها</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>مطلوبة</translation>
    </message>
    <message>
        <source>obtained</source>
        <translation>تم الحصول عليها</translation>
    </message>
    <message>
        <source>employed</source>
        <translation>يشتغل</translation>
    </message>
    <message>
        <source>self-employed</source>
        <translation>تشغيل ذاتي</translation>
    </message>
    <message>
        <source>unemployed</source>
        <translation>عاطل</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>غير نشيط</translation>
    </message>
    <message>
        <source>in studies or training</source>
        <translation>في الدراسة أو التكوين</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
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
        <translation>اللغة الأم</translation>
    </message>
    <message>
        <source>childcare</source>
        <translation>حضانة الأطفال</translation>
    </message>
    <message>
        <source>transport</source>
        <translation>النقل</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>أوقات العمل</translation>
    </message>
    <message>
        <source>housing</source>
        <translation>السكن</translation>
    </message>
    <message>
        <source>health</source>
        <translation>الصحة</translation>
    </message>
    <message>
        <source>language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>needs an income</source>
        <translation>بحاجة إلى دخل</translation>
    </message>
    <message>
        <source>residence permit</source>
        <translation>سند الإقامة</translation>
    </message>
    <message>
        <source>passport</source>
        <translation>جواز السفر</translation>
    </message>
    <message>
        <source>birth certificate</source>
        <translation>عقد الازدياد</translation>
    </message>
    <message>
        <source>school certificate</source>
        <translation>شهادة مدرسية</translation>
    </message>
    <message>
        <source>diploma and transcript</source>
        <translation>الدبلوم وبيان النقط</translation>
    </message>
    <message>
        <source>equivalence</source>
        <translation>معادلة</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>صورة شمسية</translation>
    </message>
    <message>
        <source>medical certificate</source>
        <translation>شهادة طبية</translation>
    </message>
    <message>
        <source>insurance</source>
        <translation>تأمين</translation>
    </message>
    <message>
        <source>guardian&apos;s consent</source>
        <translation>موافقة الولي</translation>
    </message>
    <message>
        <source>sworn translation</source>
        <translation>ترجمة محلفة</translation>
    </message>
    <message>
        <source>required</source>
        <translation>مطلوبة</translation>
    </message>
    <message>
        <source>held</source>
        <translation>متوفرة</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ناقصة</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>معفى منها</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>exact date</source>
        <translation>تاريخ مضبوط</translation>
    </message>
    <message>
        <source>year only</source>
        <translation>السنة فقط</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>تقديرية</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>معلق</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>orientation to training</source>
        <translation>توجيه نحو التكوين</translation>
    </message>
    <message>
        <source>information only</source>
        <translation>معلومات فقط</translation>
    </message>
    <message>
        <source>sent by a partner</source>
        <translation>أرسله شريك</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>عاد إلى المكتب</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>مستورد</translation>
    </message>
    <message>
        <source>training or work found</source>
        <translation>وجد تكوينا أو عملا</translation>
    </message>
    <message>
        <source>information given</source>
        <translation>تم تقديم المعلومات</translation>
    </message>
    <message>
        <source>no contact any more</source>
        <translation>انقطع الاتصال</translation>
    </message>
    <message>
        <source>left the area</source>
        <translation>غادر المنطقة</translation>
    </message>
    <message>
        <source>at the person&apos;s request</source>
        <translation>بطلب من الشخص</translation>
    </message>
    <message>
        <source>handed to another service</source>
        <translation>أحيل إلى مصلحة أخرى</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>مكرر</translation>
    </message>
    <message>
        <source>died</source>
        <translation>وفاة</translation>
    </message>
    <message>
        <source>other</source>
        <translation>آخر</translation>
    </message>
    <message>
        <source>reception</source>
        <translation>استقبال</translation>
    </message>
    <message>
        <source>skills assessment</source>
        <translation>حصيلة الكفاءات</translation>
    </message>
    <message>
        <source>career plan</source>
        <translation>المشروع المهني</translation>
    </message>
    <message>
        <source>information</source>
        <translation>إعلام</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>تتبع</translation>
    </message>
    <message>
        <source>workshop</source>
        <translation>ورشة</translation>
    </message>
    <message>
        <source>help with documents</source>
        <translation>مساعدة في الوثائق</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>عبر الهاتف</translation>
    </message>
    <message>
        <source>by video</source>
        <translation>عبر الفيديو</translation>
    </message>
    <message>
        <source>by message</source>
        <translation>عبر رسالة</translation>
    </message>
    <message>
        <source>outside the desk</source>
        <translation>خارج المكتب</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>غير معروف بعد</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>حضر</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>معذور</translation>
    </message>
    <message>
        <source>cancelled by the desk</source>
        <translation>ألغاه المكتب</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>OFPPT</source>
        <translation>مكتب التكوين المهني وإنعاش الشغل</translation>
    </message>
    <message>
        <source>Entraide Nationale</source>
        <translation>التعاون الوطني</translation>
    </message>
    <message>
        <source>Handicrafts</source>
        <translation>الصناعة التقليدية</translation>
    </message>
    <message>
        <source>apprenticeship attestation</source>
        <translation>شهادة التدرج المهني</translation>
    </message>
    <message>
        <source>spécialisation</source>
        <translation>التخصص</translation>
    </message>
    <message>
        <source>qualification</source>
        <translation>التأهيل</translation>
    </message>
    <message>
        <source>technician</source>
        <translation>التقني</translation>
    </message>
    <message>
        <source>specialised technician</source>
        <translation>التقني المتخصص</translation>
    </message>
    <message>
        <source>vocational baccalauréat</source>
        <translation>الباكالوريا المهنية</translation>
    </message>
    <message>
        <source>introduction or short course</source>
        <translation>تكوين تمهيدي أو قصير</translation>
    </message>
    <message>
        <source>in a centre</source>
        <translation>في مؤسسة التكوين</translation>
    </message>
    <message>
        <source>alternating training</source>
        <translation>التمرس المهني</translation>
    </message>
    <message>
        <source>apprenticeship</source>
        <translation>التدرج المهني</translation>
    </message>
    <message>
        <source>keep a record</source>
        <translation>الاحتفاظ بملف</translation>
    </message>
    <message>
        <source>share with a named centre</source>
        <translation>المشاركة مع مؤسسة محددة</translation>
    </message>
    <message>
        <source>be contacted for follow-up</source>
        <translation>الاتصال من أجل التتبع</translation>
    </message>
    <message>
        <source>anonymised statistics</source>
        <translation>إحصائيات مجهولة الهوية</translation>
    </message>
    <message>
        <source>transfer abroad</source>
        <translation>نقل المعطيات إلى الخارج</translation>
    </message>
    <message>
        <source>given</source>
        <translation>ممنوحة</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <source>written</source>
        <translation>كتابية</translation>
    </message>
    <message>
        <source>verbal, certified by the advisor</source>
        <translation>شفوية، يشهد بها المستشار</translation>
    </message>
    <message>
        <source>no interpreter</source>
        <translation>بدون ترجمان</translation>
    </message>
    <message>
        <source>professional interpreter</source>
        <translation>ترجمان محترف</translation>
    </message>
    <message>
        <source>colleague</source>
        <translation>زميل</translation>
    </message>
    <message>
        <source>relative or friend</source>
        <translation>قريب أو صديق</translation>
    </message>
    <message>
        <source>interpreter by phone</source>
        <translation>ترجمان عبر الهاتف</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>اليوم، الشهر، السنة</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>الشهر، اليوم، السنة</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>السنة، الشهر، اليوم</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>أشخاص</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>جلسات</translation>
    </message>
    <message>
        <source>referrals</source>
        <translation>إحالات</translation>
    </message>
    <message>
        <source>Identifier in the other system</source>
        <translation>المعرف في النظام الآخر</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الشخصي</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>الاسم العائلي</translation>
    </message>
    <message>
        <source>Given name in Arabic</source>
        <translation>الاسم الشخصي بالعربية</translation>
    </message>
    <message>
        <source>Family name in Arabic</source>
        <translation>الاسم العائلي بالعربية</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>تاريخ الازدياد</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>السن</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>الجنسية</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>هاتف آخر</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Address, second line</source>
        <translation>تتمة العنوان</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Arrondissement</source>
        <translation>المقاطعة</translation>
    </message>
    <message>
        <source>Residence status</source>
        <translation>وضعية الإقامة</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>رقم الوثيقة</translation>
    </message>
    <message>
        <source>Residence permit expires on</source>
        <translation>سند الإقامة صالح إلى غاية</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>الحالة العائلية</translation>
    </message>
    <message>
        <source>Household size</source>
        <translation>عدد أفراد الأسرة</translation>
    </message>
    <message>
        <source>Dependants</source>
        <translation>الأشخاص المتكفل بهم</translation>
    </message>
    <message>
        <source>School level</source>
        <translation>المستوى الدراسي</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>الدبلوم</translation>
    </message>
    <message>
        <source>Earlier training</source>
        <translation>تكوين سابق</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>الحرفة</translation>
    </message>
    <message>
        <source>Years of practice</source>
        <translation>سنوات الممارسة</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>الشغل</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>الجهة الموجهة</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>تاريخ التسجيل</translation>
    </message>
    <message>
        <source>Case number or identifier</source>
        <translation>رقم الملف أو المعرف</translation>
    </message>
    <message>
        <source>Date of the session</source>
        <translation>تاريخ الجلسة</translation>
    </message>
    <message>
        <source>Time of the session</source>
        <translation>ساعة الجلسة</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>Kind of session</source>
        <translation>نوع الجلسة</translation>
    </message>
    <message>
        <source>How it was held</source>
        <translation>كيفية الجلسة</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Language of the session</source>
        <translation>لغة الجلسة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة المقبلة</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>الأجل</translation>
    </message>
    <message>
        <source>Referred on</source>
        <translation>تاريخ الإحالة</translation>
    </message>
    <message>
        <source>Status of the referral</source>
        <translation>حالة الإحالة</translation>
    </message>
    <message>
        <source>Date of the answer</source>
        <translation>تاريخ الجواب</translation>
    </message>
    <message>
        <source>Reason for refusal</source>
        <translation>سبب الرفض</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Date of the outcome</source>
        <translation>تاريخ النتيجة</translation>
    </message>
    <message>
        <source>Reason for dropping out</source>
        <translation>سبب الانقطاع</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جدد</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>موجود من قبل</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>غير صالح</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>علامة اقتباس غير مغلقة</translation>
    </message>
    <message>
        <source>a cell is too long</source>
        <translation>خانة أطول من اللازم</translation>
    </message>
    <message>
        <source>the row is too long</source>
        <translation>السطر أطول من اللازم</translation>
    </message>
    <message>
        <source>the row has too many cells</source>
        <translation>السطر يحتوي على خانات كثيرة</translation>
    </message>
    <message>
        <source>some characters are not text</source>
        <translation>بعض الرموز ليست نصا</translation>
    </message>
    <message>
        <source>more cells than there are columns</source>
        <translation>عدد الخانات أكبر من عدد الأعمدة</translation>
    </message>
    <message>
        <source>fewer cells than there are columns</source>
        <translation>عدد الخانات أقل من عدد الأعمدة</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>ليس تاريخا</translation>
    </message>
    <message>
        <source>no such day</source>
        <translation>يوم غير موجود</translation>
    </message>
    <message>
        <source>in the future</source>
        <translation>في المستقبل</translation>
    </message>
    <message>
        <source>out of range</source>
        <translation>خارج الحدود المقبولة</translation>
    </message>
    <message>
        <source>value not known</source>
        <translation>قيمة غير معروفة</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>ليس عددا</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>تتعذر قراءته</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>أطول من اللازم</translation>
    </message>
    <message>
        <source>contradicts another column</source>
        <translation>يتعارض مع عمود آخر</translation>
    </message>
    <message>
        <source>no such person on record</source>
        <translation>شخص غير مسجل</translation>
    </message>
    <message>
        <source>no such training centre in the catalogue</source>
        <translation>مؤسسة غير واردة في دليل التكوينات</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>UTF-16, little-endian</source>
        <translation>UTF-16 (little-endian)</translation>
    </message>
    <message>
        <source>UTF-16, big-endian</source>
        <translation>UTF-16 (big-endian)</translation>
    </message>
    <message>
        <source>Windows-1252 (Western)</source>
        <translation>Windows-1252 (غربي)</translation>
    </message>
    <message>
        <source>Windows-1256 (Arabic)</source>
        <translation>Windows-1256 (عربي)</translation>
    </message>
    <message>
        <source>the file says so</source>
        <translation>حسب الملف نفسه</translation>
    </message>
    <message>
        <source>every letter is well-formed</source>
        <translation>كل الحروف سليمة</translation>
    </message>
    <message>
        <source>two bytes for each character</source>
        <translation>بايتان لكل حرف</translation>
    </message>
    <message>
        <source>guessed from Arabic words</source>
        <translation>استنتاجا من كلمات عربية</translation>
    </message>
    <message>
        <source>guessed from accented letters</source>
        <translation>استنتاجا من حروف ذات علامات</translation>
    </message>
    <message>
        <source>only plain Latin letters</source>
        <translation>حروف لاتينية بسيطة فقط</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>تم استقبالهم</translation>
    </message>
    <message>
        <source>Counselled</source>
        <translation>استفادوا من التوجيه</translation>
    </message>
    <message>
        <source>Oriented</source>
        <translation>تم توجيههم</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>مسجلون</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>أتموا التكوين</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>حاصلون على الشهادة</translation>
    </message>
    <message>
        <source>returning</source>
        <translation>عائدون</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>هذا الفصل</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>السنة الدراسية</translation>
    </message>
    <message>
        <source>Project year</source>
        <translation>سنة المشروع</translation>
    </message>
    <message>
        <source>Calendar year</source>
        <translation>السنة الميلادية</translation>
    </message>
    <message>
        <source>Since the desk opened</source>
        <translation>منذ افتتاح المكتب</translation>
    </message>
    <message>
        <source>Dates of your choice</source>
        <translation>تواريخ من اختيارك</translation>
    </message>
    <message>
        <source>in further training</source>
        <translation>في تكوين آخر</translation>
    </message>
    <message>
        <source>seeking work</source>
        <translation>يبحث عن عمل</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>تعذر الاتصال به</translation>
    </message>
    <message>
        <source>as the person says</source>
        <translation>حسب تصريح الشخص</translation>
    </message>
    <message>
        <source>confirmed by a partner</source>
        <translation>أكده شريك</translation>
    </message>
    <message>
        <source>document seen</source>
        <translation>تم الاطلاع على الوثيقة</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>مرسلة</translation>
    </message>
    <message>
        <source>under review</source>
        <translation>قيد الدراسة</translation>
    </message>
    <message>
        <source>on the waiting list</source>
        <translation>في لائحة الانتظار</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>enrolled</source>
        <translation>مسجل</translation>
    </message>
    <message>
        <source>attending</source>
        <translation>يتابع التكوين</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>أتم التكوين</translation>
    </message>
    <message>
        <source>certified</source>
        <translation>حاصل على الشهادة</translation>
    </message>
    <message>
        <source>dropped out</source>
        <translation>انقطاع</translation>
    </message>
    <message>
        <source>never came</source>
        <translation>لم يلتحق</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>مقصى</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>already employed</source>
        <translation>يشتغل من قبل</translation>
    </message>
    <message>
        <source>already in training</source>
        <translation>في تكوين آخر</translation>
    </message>
    <message>
        <source>not eligible</source>
        <translation>لا يستوفي الشروط</translation>
    </message>
    <message>
        <source>not mobile</source>
        <translation>غير قادر على التنقل</translation>
    </message>
    <message>
        <source>not interested</source>
        <translation>غير مهتم</translation>
    </message>
    <message>
        <source>obstacles around (childcare, housing, health…)</source>
        <translation>عوائق محيطة (حضانة، سكن، صحة…)</translation>
    </message>
    <message>
        <source>session full</source>
        <translation>الدورة مكتملة</translation>
    </message>
    <message>
        <source>income or work</source>
        <translation>الدخل أو العمل</translation>
    </message>
    <message>
        <source>housing or move</source>
        <translation>السكن أو الانتقال</translation>
    </message>
    <message>
        <source>onward migration</source>
        <translation>هجرة إلى بلد آخر</translation>
    </message>
    <message>
        <source>papers expired</source>
        <translation>انتهاء صلاحية الوثائق</translation>
    </message>
    <message>
        <source>course mismatch</source>
        <translation>تكوين غير ملائم</translation>
    </message>
    <message>
        <source>discrimination</source>
        <translation>تمييز</translation>
    </message>
    <message>
        <source>exclusion</source>
        <translation>إقصاء</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>مستشار في التوجيه</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مسير</translation>
    </message>
    <message>
        <source>Centre reminded of a referral</source>
        <translation>تذكير المؤسسة بإحالة</translation>
    </message>
    <message>
        <source>Step of a referral taken back</source>
        <translation>التراجع عن خطوة في إحالة</translation>
    </message>
    <message>
        <source>Training place changed</source>
        <translation>تعديل مقعد بيداغوجي</translation>
    </message>
    <message>
        <source>Career plan changed</source>
        <translation>تعديل المشروع المهني</translation>
    </message>
    <message>
        <source>Action of a plan changed</source>
        <translation>تعديل إجراء من خطة</translation>
    </message>
    <message>
        <source>Attempt to reach a person</source>
        <translation>محاولة اتصال</translation>
    </message>
    <message>
        <source>Letter handed over</source>
        <translation>تسليم رسالة</translation>
    </message>
    <message>
        <source>Answers of a centre imported</source>
        <translation>استيراد أجوبة مؤسسة</translation>
    </message>
    <message>
        <source>Agenda changed</source>
        <translation>تعديل جدول المواعيد</translation>
    </message>
    <message>
        <source>Agenda exported</source>
        <translation>تصدير جدول المواعيد</translation>
    </message>
    <message>
        <source>Intake changed</source>
        <translation>تعديل فوج</translation>
    </message>
    <message>
        <source>Admission rule changed</source>
        <translation>تعديل شرط الولوج</translation>
    </message>
    <message>
        <source>Letter template changed</source>
        <translation>تعديل نموذج رسالة</translation>
    </message>
    <message>
        <source>Catalogue exported</source>
        <translation>تصدير دليل التكوينات</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>فوج</translation>
    </message>
    <message>
        <source>Admission rule</source>
        <translation>شرط الولوج</translation>
    </message>
    <message>
        <source>Training place</source>
        <translation>مقعد بيداغوجي</translation>
    </message>
    <message>
        <source>Career plan</source>
        <translation>المشروع المهني</translation>
    </message>
    <message>
        <source>Action of a plan</source>
        <translation>إجراء من خطة</translation>
    </message>
    <message>
        <source>Entry of the agenda</source>
        <translation>عنصر في جدول المواعيد</translation>
    </message>
    <message>
        <source>Holiday or hours</source>
        <translation>عطلة أو أوقات العمل</translation>
    </message>
    <message>
        <source>Letter template</source>
        <translation>نموذج رسالة</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>mathematics</source>
        <translation>العلوم الرياضية</translation>
    </message>
    <message>
        <source>physics and chemistry</source>
        <translation>الفيزياء والكيمياء</translation>
    </message>
    <message>
        <source>life and earth sciences</source>
        <translation>علوم الحياة والأرض</translation>
    </message>
    <message>
        <source>science and technology</source>
        <translation>العلوم والتكنولوجيات</translation>
    </message>
    <message>
        <source>economics and management</source>
        <translation>الاقتصاد والتدبير</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>الآداب</translation>
    </message>
    <message>
        <source>human sciences</source>
        <translation>العلوم الإنسانية</translation>
    </message>
    <message>
        <source>applied arts</source>
        <translation>الفنون التطبيقية</translation>
    </message>
    <message>
        <source>foreign or other stream</source>
        <translation>شعبة أجنبية أو أخرى</translation>
    </message>
    <message>
        <source>ends within 30 days</source>
        <translation>ينتهي خلال 30 يوما</translation>
    </message>
    <message>
        <source>ends within 60 days</source>
        <translation>ينتهي خلال 60 يوما</translation>
    </message>
    <message>
        <source>ends within 90 days</source>
        <translation>ينتهي خلال 90 يوما</translation>
    </message>
    <message>
        <source>public holiday</source>
        <translation>عطلة رسمية</translation>
    </message>
    <message>
        <source>religious holiday (by the moon, entered by hand)</source>
        <translation>عيد ديني (حسب الهلال، يُدخل يدويا)</translation>
    </message>
    <message>
        <source>desk closed</source>
        <translation>المكتب مغلق</translation>
    </message>
    <message>
        <source>other hours (Ramadan)</source>
        <translation>أوقات أخرى (رمضان)</translation>
    </message>
    <message>
        <source>hours not known</source>
        <translation>الأوقات غير معروفة</translation>
    </message>
    <message>
        <source>full time</source>
        <translation>دوام كامل</translation>
    </message>
    <message>
        <source>half days</source>
        <translation>نصف يوم</translation>
    </message>
    <message>
        <source>evenings</source>
        <translation>مساءً</translation>
    </message>
    <message>
        <source>weekends</source>
        <translation>نهاية الأسبوع</translation>
    </message>
    <message>
        <source>alternating with an enterprise</source>
        <translation>بالتناوب مع مقاولة</translation>
    </message>
    <message>
        <source>name in French</source>
        <translation>الاسم بالفرنسية</translation>
    </message>
    <message>
        <source>name in Arabic</source>
        <translation>الاسم بالعربية</translation>
    </message>
    <message>
        <source>name in English</source>
        <translation>الاسم بالإنجليزية</translation>
    </message>
    <message>
        <source>address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>telephone or e-mail</source>
        <translation>الهاتف أو البريد الإلكتروني</translation>
    </message>
    <message>
        <source>place on the map</source>
        <translation>الموقع على الخريطة</translation>
    </message>
    <message>
        <source>website</source>
        <translation>الموقع الإلكتروني</translation>
    </message>
    <message>
        <source>trade</source>
        <translation>الحرفة</translation>
    </message>
    <message>
        <source>length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>window for applications</source>
        <translation>فترة الترشيح</translation>
    </message>
    <message>
        <source>number of places</source>
        <translation>عدد المقاعد</translation>
    </message>
    <message>
        <source>language of teaching</source>
        <translation>لغة التكوين</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>source with its date</source>
        <translation>مصدر بتاريخه</translation>
    </message>
    <message>
        <source>verification with the centre</source>
        <translation>التحقق لدى المؤسسة</translation>
    </message>
    <message>
        <source>a recent verification</source>
        <translation>تحقق حديث</translation>
    </message>
    <message>
        <source>no show</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>معدَّل</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>دون تغيير</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>غير صالح</translation>
    </message>
    <message>
        <source>the event has no beginning that can be read</source>
        <translation>ليس للحدث بداية مقروءة</translation>
    </message>
    <message>
        <source>the event has no key (UID)</source>
        <translation>ليس للحدث معرّف (UID)</translation>
    </message>
    <message>
        <source>the event has no title</source>
        <translation>ليس للحدث عنوان</translation>
    </message>
    <message>
        <source>the event&apos;s end or length makes no sense</source>
        <translation>نهاية الحدث أو مدته غير معقولة</translation>
    </message>
    <message>
        <source>the event repeats: only the first time was taken</source>
        <translation>الحدث متكرر: أُخذت المرة الأولى فقط</translation>
    </message>
    <message>
        <source>a text of the event is too long</source>
        <translation>نص الحدث أطول من اللازم</translation>
    </message>
    <message>
        <source>who attends the event was left out</source>
        <translation>أُغفل المشاركون في الحدث</translation>
    </message>
    <message>
        <source>answers of a centre</source>
        <translation>أجوبة مؤسسة</translation>
    </message>
    <message>
        <source>Reference of the letter</source>
        <translation>مرجع الرسالة</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>no letter has this reference</source>
        <translation>لا توجد رسالة بهذا المرجع</translation>
    </message>
    <message>
        <source>not possible from where the referral stands</source>
        <translation>غير ممكن في المرحلة الحالية للإحالة</translation>
    </message>
    <message>
        <source>before the referral’s last step</source>
        <translation>قبل آخر خطوة في الإحالة</translation>
    </message>
    <message>
        <source>the intake has no free place</source>
        <translation>لم يبق في الفوج مقعد شاغر</translation>
    </message>
    <message>
        <source>spoken</source>
        <translation>شفهيا</translation>
    </message>
    <message>
        <source>applications are open</source>
        <translation>باب الترشيح مفتوح</translation>
    </message>
    <message>
        <source>seats are free</source>
        <translation>توجد مقاعد شاغرة</translation>
    </message>
    <message>
        <source>the quota for foreigners is not used up</source>
        <translation>لم تُستنفد حصة الأجانب</translation>
    </message>
    <message>
        <source>eligible</source>
        <translation>يستوفي الشروط</translation>
    </message>
    <message>
        <source>eligible if</source>
        <translation>يستوفيها إذا</translation>
    </message>
    <message>
        <source>conditions not known</source>
        <translation>الشروط غير معروفة</translation>
    </message>
    <message>
        <source>open for applications</source>
        <translation>الترشيح مفتوح</translation>
    </message>
    <message>
        <source>not open yet</source>
        <translation>لم يُفتح بعد</translation>
    </message>
    <message>
        <source>full: waiting list</source>
        <translation>مكتمل: لائحة الانتظار</translation>
    </message>
    <message>
        <source>quota for foreigners used up: waiting list</source>
        <translation>استنفدت حصة الأجانب: لائحة الانتظار</translation>
    </message>
    <message>
        <source>nobody can meet this</source>
        <translation>لا أحد يمكنه استيفاء هذا الشرط</translation>
    </message>
    <message>
        <source>too many conditions or alternatives</source>
        <translation>شروط أو بدائل أكثر من اللازم</translation>
    </message>
    <message>
        <source>groups within groups too deep</source>
        <translation>مجموعات متداخلة أكثر من اللازم</translation>
    </message>
    <message>
        <source>everybody meets this: it changes nothing</source>
        <translation>الجميع يستوفي هذا الشرط: لا يغير شيئا</translation>
    </message>
    <message>
        <source>the rest says this already</source>
        <translation>ما تبقى يقول ذلك أصلا</translation>
    </message>
    <message>
        <source>a group without conditions</source>
        <translation>مجموعة بلا شروط</translation>
    </message>
    <message>
        <source>referral letter</source>
        <translation>رسالة إحالة</translation>
    </message>
    <message>
        <source>appointment slip</source>
        <translation>ورقة موعد</translation>
    </message>
    <message>
        <source>summary of the interview</source>
        <translation>ملخص المقابلة</translation>
    </message>
    <message>
        <source>attestation of a visit</source>
        <translation>شهادة زيارة</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>وصل</translation>
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
        <translation>اسم الشخص، بخط الرسالة أولا</translation>
    </message>
    <message>
        <source>Ms or Mr; nothing where it was not said</source>
        <translation>السيدة أو السيد؛ لا شيء إذا لم يُذكر</translation>
    </message>
    <message>
        <source>the person’s date or year of birth</source>
        <translation>تاريخ أو سنة ازدياد الشخص</translation>
    </message>
    <message>
        <source>country of nationality</source>
        <translation>بلد الجنسية</translation>
    </message>
    <message>
        <source>number of the case</source>
        <translation>رقم الملف</translation>
    </message>
    <message>
        <source>the desk’s name; nothing in a discreet letter</source>
        <translation>اسم المكتب؛ لا شيء في رسالة متحفظة</translation>
    </message>
    <message>
        <source>the desk’s address</source>
        <translation>عنوان المكتب</translation>
    </message>
    <message>
        <source>the desk’s telephone number</source>
        <translation>هاتف المكتب</translation>
    </message>
    <message>
        <source>the desk’s city</source>
        <translation>مدينة المكتب</translation>
    </message>
    <message>
        <source>the desk’s CNDP number</source>
        <translation>رقم المكتب لدى اللجنة الوطنية CNDP</translation>
    </message>
    <message>
        <source>the advisor’s name</source>
        <translation>اسم المستشار</translation>
    </message>
    <message>
        <source>today’s date</source>
        <translation>تاريخ اليوم</translation>
    </message>
    <message>
        <source>the letter’s reference</source>
        <translation>مرجع الرسالة</translation>
    </message>
    <message>
        <source>name of the training centre</source>
        <translation>اسم مؤسسة التكوين</translation>
    </message>
    <message>
        <source>address of the training centre</source>
        <translation>عنوان مؤسسة التكوين</translation>
    </message>
    <message>
        <source>telephone number of the training centre</source>
        <translation>هاتف مؤسسة التكوين</translation>
    </message>
    <message>
        <source>name of the programme</source>
        <translation>اسم التكوين</translation>
    </message>
    <message>
        <source>level of the programme</source>
        <translation>مستوى التكوين</translation>
    </message>
    <message>
        <source>first day of the training</source>
        <translation>أول يوم في التكوين</translation>
    </message>
    <message>
        <source>last day for the centre’s answer</source>
        <translation>آخر يوم لجواب المؤسسة</translation>
    </message>
    <message>
        <source>the message to the centre, as in the referral</source>
        <translation>الرسالة إلى المؤسسة كما في الإحالة</translation>
    </message>
    <message>
        <source>day of the appointment</source>
        <translation>يوم الموعد</translation>
    </message>
    <message>
        <source>time of the appointment</source>
        <translation>ساعة الموعد</translation>
    </message>
    <message>
        <source>place of the appointment: the desk’s address unless another is typed</source>
        <translation>مكان الموعد: عنوان المكتب ما لم يُكتب غيره</translation>
    </message>
    <message>
        <source>day of the visit or interview</source>
        <translation>يوم الزيارة أو المقابلة</translation>
    </message>
    <message>
        <source>what the visit was for</source>
        <translation>الغرض من الزيارة</translation>
    </message>
    <message>
        <source>trades that the person wishes to learn, ranked</source>
        <translation>الحرف التي يرغب الشخص في تعلمها، مرتبة</translation>
    </message>
    <message>
        <source>what the advisor types for this letter</source>
        <translation>ما يكتبه المستشار لهذه الرسالة</translation>
    </message>
    <message>
        <source>next step agreed in the interview</source>
        <translation>الخطوة المقبلة المتفق عليها في المقابلة</translation>
    </message>
    <message>
        <source>day by which the next step is to be done</source>
        <translation>أجل الخطوة المقبلة</translation>
    </message>
    <message>
        <source>documents that the person has</source>
        <translation>الوثائق المتوفرة لدى الشخص</translation>
    </message>
    <message>
        <source>documents that are missing, required or expired</source>
        <translation>الوثائق الناقصة أو المطلوبة أو المنتهية</translation>
    </message>
    <message>
        <source>after 1 week</source>
        <translation>بعد أسبوع</translation>
    </message>
    <message>
        <source>after 1 month</source>
        <translation>بعد شهر</translation>
    </message>
    <message>
        <source>after 3 months</source>
        <translation>بعد 3 أشهر</translation>
    </message>
    <message>
        <source>after 6 months</source>
        <translation>بعد 6 أشهر</translation>
    </message>
    <message>
        <source>after 12 months</source>
        <translation>بعد 12 شهرا</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>تم الاتصال به</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لا جواب</translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation>رقم خاطئ</translation>
    </message>
    <message>
        <source>does not want to answer</source>
        <translation>لا يرغب في الجواب</translation>
    </message>
    <message>
        <source>waiting for a place</source>
        <translation>في انتظار مقعد</translation>
    </message>
    <message>
        <source>place held</source>
        <translation>مقعد محجوز</translation>
    </message>
    <message>
        <source>place released</source>
        <translation>مقعد محرَّر</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>يستوفي الشروط</translation>
    </message>
    <message>
        <source>Eligible if…</source>
        <translation>يستوفيها إذا…</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>للتحقق</translation>
    </message>
    <message>
        <source>Ask the centre</source>
        <translation>تُسأل المؤسسة</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation>لا يستوفي الشروط</translation>
    </message>
    <message>
        <source>the file has this event twice: the later one was taken</source>
        <translation>يوجد هذا الحدث مرتين في الملف: أُخذ الأحدث</translation>
    </message>
    <message>
        <source>this desk has the entry already, in its own record</source>
        <translation>هذا المدخل موجود لدى المكتب في سجلاته</translation>
    </message>
    <message>
        <source>appointments</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>follow-ups</source>
        <translation>التتبعات</translation>
    </message>
    <message>
        <source>next steps</source>
        <translation>الخطوات المقبلة</translation>
    </message>
    <message>
        <source>unanswered referrals</source>
        <translation>الإحالات بلا جواب</translation>
    </message>
    <message>
        <source>papers that end</source>
        <translation>الوثائق المنتهية</translation>
    </message>
    <message>
        <source>holidays and hours</source>
        <translation>العطل والأوقات</translation>
    </message>
    <message>
        <source>Stream of the baccalauréat</source>
        <translation>شعبة الباكالوريا</translation>
    </message>
    <message>
        <source>Training levels completed</source>
        <translation>مستويات التكوين المكتملة</translation>
    </message>
    <message>
        <source>Documents held</source>
        <translation>الوثائق المتوفرة</translation>
    </message>
    <message>
        <source>Passport expires on</source>
        <translation>نهاية صلاحية جواز السفر</translation>
    </message>
    <message>
        <source>Definition of a figure changed</source>
        <translation>تعديل تعريف رقم</translation>
    </message>
    <message>
        <source>Definitions of figures imported</source>
        <translation>استيراد تعريفات أرقام</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>إعداد تقرير</translation>
    </message>
    <message>
        <source>Definition of a figure</source>
        <translation>تعريف رقم</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>one number</source>
        <translation>رقم واحد</translation>
    </message>
    <message>
        <source>columns along time</source>
        <translation>أعمدة عبر الزمن</translation>
    </message>
    <message>
        <source>lines along time</source>
        <translation>خطوط عبر الزمن</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>أشرطة</translation>
    </message>
    <message>
        <source>bars side by side</source>
        <translation>أشرطة متجاورة</translation>
    </message>
    <message>
        <source>bars on top of each other</source>
        <translation>أشرطة متراكمة</translation>
    </message>
    <message>
        <source>funnel</source>
        <translation>قمع</translation>
    </message>
    <message>
        <source>population pyramid</source>
        <translation>هرم الأعمار</translation>
    </message>
    <message>
        <source>delays</source>
        <translation>آجال</translation>
    </message>
    <message>
        <source>heat table</source>
        <translation>جدول حراري</translation>
    </message>
    <message>
        <source>flows</source>
        <translation>تدفقات</translation>
    </message>
    <message>
        <source>map of arrondissements</source>
        <translation>خريطة المقاطعات</translation>
    </message>
    <message>
        <source>table only</source>
        <translation>جدول فقط</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>مؤشر</translation>
    </message>
    <message>
        <source>dashboard</source>
        <translation>لوحة قيادة</translation>
    </message>
    <message>
        <source>report template</source>
        <translation>نموذج تقرير</translation>
    </message>
    <message>
        <source>persons, each once</source>
        <translation>أشخاص، كل واحد مرة واحدة</translation>
    </message>
    <message>
        <source>services (a person may have several)</source>
        <translation>خدمات (قد يستفيد الشخص من عدة خدمات)</translation>
    </message>
    <message>
        <source>places</source>
        <translation>مقاعد</translation>
    </message>
    <message>
        <source>first time</source>
        <translation>أول مرة</translation>
    </message>
    <message>
        <source>not employed</source>
        <translation>لا يشتغل</translation>
    </message>
    <message>
        <source>primary and lower secondary (ISCED 1–2)</source>
        <translation>ابتدائي وإعدادي (التصنيف الدولي 1–2)</translation>
    </message>
    <message>
        <source>upper secondary (ISCED 3–4)</source>
        <translation>ثانوي تأهيلي (التصنيف الدولي 3–4)</translation>
    </message>
    <message>
        <source>higher (ISCED 5–8)</source>
        <translation>عال (التصنيف الدولي 5–8)</translation>
    </message>
    <message>
        <source>age below 14 or above 80</source>
        <translation>عمر دون 14 سنة أو فوق 80 سنة</translation>
    </message>
    <message>
        <source>dates that contradict each other</source>
        <translation>تواريخ متناقضة</translation>
    </message>
    <message>
        <source>household of more than 20</source>
        <translation>أسرة تضم أكثر من 20 فردا</translation>
    </message>
    <message>
        <source>persons on record</source>
        <translation>الأشخاص المسجلون</translation>
    </message>
    <message>
        <source>registrations and returns</source>
        <translation>التسجيلات والعودات</translation>
    </message>
    <message>
        <source>counselling sessions</source>
        <translation>جلسات التوجيه</translation>
    </message>
    <message>
        <source>documents with an end</source>
        <translation>وثائق محددة المدة</translation>
    </message>
    <message>
        <source>places held or waited for</source>
        <translation>مقاعد محجوزة أو منتظرة</translation>
    </message>
    <message>
        <source>steps to be done</source>
        <translation>خطوات يجب إنجازها</translation>
    </message>
    <message>
        <source>intakes of the catalogue</source>
        <translation>أفواج القبول في الدليل</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>تاريخ الازدياد</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>nationality</source>
        <translation>الجنسية</translation>
    </message>
    <message>
        <source>arrondissement</source>
        <translation>المقاطعة</translation>
    </message>
    <message>
        <source>residence status</source>
        <translation>وضعية الإقامة</translation>
    </message>
    <message>
        <source>end of the residence title</source>
        <translation>نهاية سند الإقامة</translation>
    </message>
    <message>
        <source>education</source>
        <translation>المستوى الدراسي</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>تم الاتصال به</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>قدم ترشيحه</translation>
    </message>
    <message>
        <source>Attending</source>
        <translation>يتابع التكوين</translation>
    </message>
    <message>
        <source>small numbers rounded</source>
        <translation>أعداد صغيرة مقربة</translation>
    </message>
    <message>
        <source>small numbers hidden</source>
        <translation>أعداد صغيرة محجوبة</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>الفصل</translation>
    </message>
    <message>
        <source>Training level</source>
        <translation>مستوى التكوين</translation>
    </message>
    <message>
        <source>Age group</source>
        <translation>الفئة العمرية</translation>
    </message>
    <message>
        <source>Age in five years</source>
        <translation>العمر بخمس سنوات</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>المستوى الدراسي</translation>
    </message>
    <message>
        <source>Employment at registration</source>
        <translation>الشغل عند التسجيل</translation>
    </message>
    <message>
        <source>First time or returning</source>
        <translation>أول مرة أو عودة</translation>
    </message>
    <message>
        <source>Way of the session</source>
        <translation>طريقة الجلسة</translation>
    </message>
    <message>
        <source>Answer to the request</source>
        <translation>الجواب على الطلب</translation>
    </message>
    <message>
        <source>Outcome of the training</source>
        <translation>مآل التكوين</translation>
    </message>
    <message>
        <source>Reason of the refusal</source>
        <translation>سبب الرفض</translation>
    </message>
    <message>
        <source>Reason of the drop-out</source>
        <translation>سبب الانقطاع</translation>
    </message>
    <message>
        <source>Employment found</source>
        <translation>الشغل المحصل عليه</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>State of the place</source>
        <translation>حالة المقعد</translation>
    </message>
    <message>
        <source>Furthest step</source>
        <translation>أبعد مرحلة</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>ما ينقص</translation>
    </message>
    <message>
        <source>What is improbable</source>
        <translation>ما هو مستبعد</translation>
    </message>
    <message>
        <source>Constraints</source>
        <translation>الإكراهات</translation>
    </message>
    <message>
        <source>name of a person</source>
        <translation>اسم شخص</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>رقم هاتف</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>عنوان بريد إلكتروني</translation>
    </message>
    <message>
        <source>number of a document or a case</source>
        <translation>رقم وثيقة أو ملف</translation>
    </message>
    <message>
        <source>date to the day</source>
        <translation>تاريخ باليوم</translation>
    </message>
    <message>
        <source>Recipe of an anonymised export changed</source>
        <translation>تغيير وصفة تصدير مجهول الهوية</translation>
    </message>
    <message>
        <source>Anonymised export proposed</source>
        <translation>اقتراح تصدير مجهول الهوية</translation>
    </message>
    <message>
        <source>Anonymised export approved</source>
        <translation>المصادقة على تصدير مجهول الهوية</translation>
    </message>
    <message>
        <source>Anonymised export refused</source>
        <translation>رفض تصدير مجهول الهوية</translation>
    </message>
    <message>
        <source>Anonymised export written</source>
        <translation>كتابة تصدير مجهول الهوية</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>الوصفة</translation>
    </message>
    <message>
        <source>Anonymised export</source>
        <translation>تصدير مجهول الهوية</translation>
    </message>
    <message>
        <source>the same for everybody</source>
        <translation>الدقة نفسها للجميع</translation>
    </message>
    <message>
        <source>each group as exactly as can be</source>
        <translation>كل مجموعة بأكبر دقة ممكنة</translation>
    </message>
    <message>
        <source>blank what is rare</source>
        <translation>حجب ما هو نادر</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>الفقدان</translation>
    </message>
    <message>
        <source>average class size</source>
        <translation>متوسط حجم الفئات</translation>
    </message>
    <message>
        <source>height</source>
        <translation>الارتفاع</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>discernability</source>
        <translation>قابلية التمييز</translation>
    </message>
    <message>
        <source>non-uniform entropy</source>
        <translation>إنتروبيا غير منتظمة</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>الأقصى</translation>
    </message>
    <message>
        <source>arithmetic mean</source>
        <translation>المتوسط الحسابي</translation>
    </message>
    <message>
        <source>geometric mean</source>
        <translation>المتوسط الهندسي</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>الرتبة</translation>
    </message>
    <message>
        <source>waits for a decision</source>
        <translation>ينتظر قرارا</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>مصادق عليه</translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation>نصف السنة</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>Merge of two files taken back</source>
        <translation>إلغاء دمج ملفين</translation>
    </message>
    <message>
        <source>Two persons said not to be the same</source>
        <translation>التصريح بأن شخصين مختلفان</translation>
    </message>
    <message>
        <source>a table of no form</source>
        <translation>جدول لا يخص استمارة</translation>
    </message>
    <message>
        <source>an export of KoboToolbox</source>
        <translation>تصدير من KoboToolbox</translation>
    </message>
    <message>
        <source>an export of ODK</source>
        <translation>تصدير من ODK</translation>
    </message>
    <message>
        <source>names of the form’s fields</source>
        <translation>أسماء حقول الاستمارة</translation>
    </message>
    <message>
        <source>questions as they were asked</source>
        <translation>الأسئلة كما طُرحت</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>تخمين</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>مرجح</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>the cell holds an error of the spreadsheet</source>
        <translation>تحتوي الخلية على خطأ من جدول البيانات</translation>
    </message>
    <message>
        <source>another row of the file has the same</source>
        <translation>سطر آخر من الملف له القيمة نفسها</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>تتعذر قراءة الملف</translation>
    </message>
    <message>
        <source>the file has no rows</source>
        <translation>لا يحتوي الملف على أي سطر</translation>
    </message>
    <message>
        <source>the row of headers cannot be read</source>
        <translation>تتعذر قراءة سطر العناوين</translation>
    </message>
    <message>
        <source>the file is damaged: open it in a spreadsheet and save it again</source>
        <translation>الملف تالف: افتحه في برنامج جداول واحفظه من جديد</translation>
    </message>
    <message>
        <source>the file holds what no spreadsheet writes: it was not opened</source>
        <translation>يحتوي الملف على ما لا يكتبه أي برنامج جداول: لم يُفتح</translation>
    </message>
    <message>
        <source>the file is too large: split it, or save it as CSV</source>
        <translation>الملف كبير جدا: قسّمه أو احفظه بصيغة CSV</translation>
    </message>
    <message>
        <source>the workbook is protected: type its password, or save a copy without one</source>
        <translation>المصنف محمي: أدخل كلمة مروره، أو احفظ نسخة بدونها</translation>
    </message>
    <message>
        <source>this is not the workbook’s password</source>
        <translation>ليست هذه كلمة مرور المصنف</translation>
    </message>
    <message>
        <source>the workbook is protected in a way that is not known here: save a copy without a password</source>
        <translation>المصنف محمي بطريقة غير معروفة هنا: احفظ نسخة بدون كلمة مرور</translation>
    </message>
    <message>
        <source>the file is in Excel’s old format (.xls): save it as .xlsx or CSV</source>
        <translation>الملف بصيغة Excel القديمة (.xls): احفظه بصيغة .xlsx أو CSV</translation>
    </message>
    <message>
        <source>the file is in Excel’s binary format (.xlsb): save it as .xlsx or CSV</source>
        <translation>الملف بصيغة Excel الثنائية (.xlsb): احفظه بصيغة .xlsx أو CSV</translation>
    </message>
    <message>
        <source>the file is in the OpenDocument format (.ods): save it as .xlsx or CSV</source>
        <translation>الملف بصيغة OpenDocument (.ods): احفظه بصيغة .xlsx أو CSV</translation>
    </message>
    <message>
        <source>the workbook has no such sheet</source>
        <translation>لا توجد هذه الورقة في المصنف</translation>
    </message>
    <message>
        <source>Two persons may be the same after all</source>
        <translation>قد يكون الشخصان شخصا واحدا في نهاية الأمر</translation>
    </message>
    <message>
        <source>Possible duplicates of a person noted</source>
        <translation>سُجلت تكرارات محتملة لشخص</translation>
    </message>
    <message>
        <source>Desk searched for duplicates</source>
        <translation>البحث عن التكرارات في المكتب كله</translation>
    </message>
    <message>
        <source>Household of a person changed</source>
        <translation>عُدّلت أسرة شخص</translation>
    </message>
    <message>
        <source>Two persons said not to live together</source>
        <translation>صُرّح بأن شخصين لا يعيشان معا</translation>
    </message>
    <message>
        <source>Import taken back</source>
        <translation>التراجع عن استيراد</translation>
    </message>
    <message>
        <source>only new persons</source>
        <translation>الأشخاص الجدد فقط</translation>
    </message>
    <message>
        <source>also fill blanks of persons on record</source>
        <translation>إكمال بيانات الأشخاص المسجلين أيضا</translation>
    </message>
    <message>
        <source>also replace chosen fields</source>
        <translation>استبدال الحقول المختارة أيضا</translation>
    </message>
    <message>
        <source>only fill blanks, register nobody</source>
        <translation>الإكمال فقط دون تسجيل أي شخص</translation>
    </message>
    <message>
        <source>filled in</source>
        <translation>تم إكماله</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>للبت فيه</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>nobody on record is exactly this person</source>
        <translation>لا أحد من المسجلين هو هذا الشخص تماما</translation>
    </message>
    <message>
        <source>several persons on record match</source>
        <translation>يطابق عدة أشخاص مسجلين</translation>
    </message>
    <message>
        <source>you decided not to import it</source>
        <translation>قررت عدم استيراده</translation>
    </message>
    <message>
        <source>husband or wife</source>
        <translation>زوج أو زوجة</translation>
    </message>
    <message>
        <source>father or mother</source>
        <translation>أب أو أم</translation>
    </message>
    <message>
        <source>son or daughter</source>
        <translation>ابن أو ابنة</translation>
    </message>
    <message>
        <source>brother or sister</source>
        <translation>أخ أو أخت</translation>
    </message>
    <message>
        <source>other relative</source>
        <translation>قرابة أخرى</translation>
    </message>
    <message>
        <source>same household</source>
        <translation>الأسرة نفسها</translation>
    </message>
    <message>
        <source>The parent is not twelve years older than the child.</source>
        <translation>لا يكبر الوالدُ الطفلَ باثنتي عشرة سنة.</translation>
    </message>
    <message>
        <source>One of them has a husband or wife on record already.</source>
        <translation>لأحدهما زوج أو زوجة مسجل من قبل.</translation>
    </message>
    <message>
        <source>The child has two parents on record already.</source>
        <translation>للطفل والدان مسجلان من قبل.</translation>
    </message>
    <message>
        <source>They live with others on record, and would move from there.</source>
        <translation>يعيش هذا الشخص مع أشخاص مسجلين آخرين، وسيغادر أسرتهم.</translation>
    </message>
    <message>
        <source>at registration</source>
        <translation>عند التسجيل</translation>
    </message>
    <message>
        <source>by an import</source>
        <translation>عن طريق استيراد</translation>
    </message>
    <message>
        <source>by a search of the desk</source>
        <translation>عن طريق بحث في المكتب</translation>
    </message>
    <message>
        <source>one household</source>
        <translation>أسرة واحدة</translation>
    </message>
    <message>
        <source>twins</source>
        <translation>توأمان</translation>
    </message>
    <message>
        <source>Backup proved by opening it</source>
        <translation>جُرّبت نسخة احتياطية بفتحها</translation>
    </message>
    <message>
        <source>Desk restored from a backup</source>
        <translation>استُعيد المكتب من نسخة احتياطية</translation>
    </message>
    <message>
        <source>Damaged desk salvaged</source>
        <translation>أُنقذ ما أمكن من مكتب متضرر</translation>
    </message>
    <message>
        <source>Key of the desk renewed</source>
        <translation>جُدّد مفتاح المكتب</translation>
    </message>
    <message>
        <source>Recovery code tested</source>
        <translation>جُرّب رمز الاسترداد</translation>
    </message>
    <message>
        <source>Opening of a restricted case reviewed</source>
        <translation>روجع فتح ملف مقيّد</translation>
    </message>
    <message>
        <source>Case restricted</source>
        <translation>قُيّد ملف</translation>
    </message>
    <message>
        <source>Restriction of a case lifted</source>
        <translation>رُفع تقييد ملف</translation>
    </message>
    <message>
        <source>Journal exported</source>
        <translation>صُدّر السجل</translation>
    </message>
    <message>
        <source>Request of a person about their data recorded</source>
        <translation>سُجّل طلب شخص بشأن معطياته</translation>
    </message>
    <message>
        <source>Request of a person about their data answered</source>
        <translation>أُجيب عن طلب شخص بشأن معطياته</translation>
    </message>
    <message>
        <source>Person&apos;s own file handed over</source>
        <translation>سُلّم للشخص ملفه الخاص</translation>
    </message>
    <message>
        <source>Erasure proposed</source>
        <translation>اقتُرح محو</translation>
    </message>
    <message>
        <source>Erasure approved</source>
        <translation>تمت الموافقة على محو</translation>
    </message>
    <message>
        <source>Erasure refused</source>
        <translation>رُفض محو</translation>
    </message>
    <message>
        <source>Document attached</source>
        <translation>أُرفق مستند</translation>
    </message>
    <message>
        <source>Attached document opened</source>
        <translation>فُتح مستند مرفق</translation>
    </message>
    <message>
        <source>Attached document removed</source>
        <translation>أُزيل مستند مرفق</translation>
    </message>
    <message>
        <source>Request of a person about their data</source>
        <translation>طلب شخص بشأن معطياته</translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation>محو</translation>
    </message>
    <message>
        <source>Attached document</source>
        <translation>مستند مرفق</translation>
    </message>
    <message>
        <source>Desk and backups</source>
        <translation>المكتب والنسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Persons and households</source>
        <translation>الأشخاص والأسر</translation>
    </message>
    <message>
        <source>Restricted cases</source>
        <translation>الملفات المقيدة</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>الموافقات</translation>
    </message>
    <message>
        <source>Cases and plans</source>
        <translation>الملفات والمشاريع</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Referrals and letters</source>
        <translation>الإحالات والرسائل</translation>
    </message>
    <message>
        <source>Follow-ups and calls</source>
        <translation>التتبع والمكالمات</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>المفكرة</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>دليل التكوينات</translation>
    </message>
    <message>
        <source>Statistics and reports</source>
        <translation>الإحصائيات والتقارير</translation>
    </message>
    <message>
        <source>Anonymised exports</source>
        <translation>تصديرات مجهولة الهوية</translation>
    </message>
    <message>
        <source>Imports and exports of persons</source>
        <translation>استيراد الأشخاص وتصديرهم</translation>
    </message>
    <message>
        <source>Rights of the person</source>
        <translation>حقوق الشخص</translation>
    </message>
    <message>
        <source>Attached documents</source>
        <translation>الوثائق المرفقة</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>سجل العمليات</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>End missing</source>
        <translation>النهاية مفقودة</translation>
    </message>
    <message>
        <source>Not the one written here</source>
        <translation>ليس المكتوب هنا</translation>
    </message>
    <message>
        <source>End not proved</source>
        <translation>النهاية غير مثبتة</translation>
    </message>
    <message>
        <source>Safety of the person</source>
        <translation>سلامة الشخص</translation>
    </message>
    <message>
        <source>Medical emergency</source>
        <translation>حالة طبية مستعجلة</translation>
    </message>
    <message>
        <source>Absence of the advisor</source>
        <translation>غياب المستشار</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>kept long enough</source>
        <translation>حُفظت مدة كافية</translation>
    </message>
    <message>
        <source>the person asked</source>
        <translation>بطلب من الشخص</translation>
    </message>
    <message>
        <source>waits for a second person</source>
        <translation>ينتظر شخصا ثانيا</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>محتفظ به</translation>
    </message>
    <message>
        <source>the case is open</source>
        <translation>الملف مفتوح</translation>
    </message>
    <message>
        <source>a request waits for its answer</source>
        <translation>طلب ينتظر الجواب</translation>
    </message>
    <message>
        <source>in contact since</source>
        <translation>تواصل بعد ذلك</translation>
    </message>
    <message>
        <source>a centre owes an answer</source>
        <translation>مؤسسة لم تجب بعد</translation>
    </message>
    <message>
        <source>a place is held or waited for</source>
        <translation>مقعد محجوز أو منتظر</translation>
    </message>
    <message>
        <source>access</source>
        <translation>الولوج</translation>
    </message>
    <message>
        <source>rectification</source>
        <translation>التصحيح</translation>
    </message>
    <message>
        <source>opposition</source>
        <translation>التعرض</translation>
    </message>
    <message>
        <source>withdrawal of consent</source>
        <translation>سحب الموافقة</translation>
    </message>
    <message>
        <source>erasure</source>
        <translation>الحذف</translation>
    </message>
    <message>
        <source>at the desk</source>
        <translation>في المكتب</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>برسالة</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>through a representative</source>
        <translation>عن طريق ممثل</translation>
    </message>
    <message>
        <source>to be answered</source>
        <translation>في انتظار الجواب</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>صورة JPEG</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>صورة PNG</translation>
    </message>
    <message>
        <source>Use of data objected to</source>
        <translation>تعرض على استعمال المعطيات</translation>
    </message>
    <message>
        <source>objected to</source>
        <translation>تم التعرض</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Too many words: “%1”.</source>
        <translation>كلمات أكثر من اللازم: «%1».</translation>
    </message>
    <message>
        <source>Name the file.</source>
        <translation>حدد الملف.</translation>
    </message>
    <message>
        <source>Name the desk&apos;s folder.</source>
        <translation>حدد مجلد المكتب.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 يأخذ عددا صحيحا من %2 إلى %3.</translation>
    </message>
    <message>
        <source>--%1 does not belong to this command.</source>
        <translation>--%1 ليس من خيارات هذا الأمر.</translation>
    </message>
    <message>
        <source>--%1 is needed.</source>
        <translation>لا بد من --%1.</translation>
    </message>
    <message>
        <source>There is no option --%1.</source>
        <translation>لا يوجد خيار --%1.</translation>
    </message>
    <message>
        <source>--%1 takes one of these: %2.</source>
        <translation>--%1 يأخذ إحدى هذه القيم: %2.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>لا يوجد حقل باسم «%1».</translation>
    </message>
    <message>
        <source>Name the folder of the backup, or “newest”.</source>
        <translation>اذكر مجلد النسخة الاحتياطية، أو «newest» للأحدث.</translation>
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
        <translation>Tawjih - مكتب الإعلام والتوجيه للمهاجرين

  tawjih [FOLDER]                            فتح النافذة، على هذا المكتب إن ذُكر
  tawjih --review FILE                       فتح حزمة مجهولة الهوية في نافذة دون مكتب
  tawjih demo [--persons N] [--seed S] FOLDER
                                             إنشاء مكتب بأشخاص مختلقين
  tawjih import FOLDER FILE [--policy P] [--overwrite FIELDS] [--mapping NAME] [--dry-run] [--report FILE]
                                             استيراد لائحة أشخاص أو جلسات أو إحالات
  tawjih import FOLDER --undo ID [--dry-run] التراجع عن استيراد بأكمله؛ «last» هو الأخير
  tawjih catalogue export FOLDER FILE        كتابة الدليل بصيغة CSV، أو JSON إلى ملف .json
  tawjih catalogue import FOLDER FILE [--dry-run]
                                             استيراد ملف كهذا، كله أو لا شيء منه
  tawjih report FOLDER --template T --period P [--lang L] [--as-of DAY]
                [--protection rounding3|rounding5|suppression] [--replace] --out FILE
                                             كتابة تقرير بصيغة .pdf أو .xlsx أو .csv
  tawjih figures export FOLDER FILE          كتابة مؤشرات المكتب وتقاريره الخاصة بصيغة JSON
  tawjih figures import FOLDER FILE [--dry-run]
                                             استيراد ملف كهذا، كله أو لا شيء منه
  tawjih anonymise --data FILE --hierarchies DIRECTORY [--k N] [--suppression S] [--mean-risk R]
                [--sensitive COLUMNS [--l N] [--t T]] [--keep COLUMNS] [--metric NAME]
                [--method uniform|local|cells] [--budget SECONDS] [--replace] --out FILE
                                             إخفاء الهوية في أي ملف CSV، مع تسلسل هرمي لكل عمود في ‎&lt;column&gt;.csv
  tawjih export FOLDER --recipe R [--passphrase-fd N] [--replace] --out FILE
                                             كتابة حزمة مجهولة الهوية؛ R رمز أو ملف JSON
  tawjih verify-package FILE [--passphrase-fd N]
                                             فحص جميع تعهدات حزمة انطلاقا من الملف وحده
  tawjih person-file FOLDER CASE-NUMBER [--lang L] [--replace] --out FILE
                                             كتابة كل ما يُحتفظ به عن شخص بصيغة .pdf أو .json
  tawjih backup FOLDER [--to DIRECTORY]      كتابة نسخة احتياطية مشفرة والتحقق منها
  tawjih backups FOLDER                      عرض لائحة النسخ الاحتياطية وما يُعرف عن كل منها
  tawjih drill FOLDER [--backup FOLDER]      اختبار نسخة احتياطية بفتحها؛ الأحدث إن لم تُذكر واحدة
  tawjih restore FOLDER BACKUP [--dry-run]   الانطلاق من نسخة احتياطية، أو من الأحدث (newest)؛ يُحتفظ بالمكتب الحالي
  tawjih salvage FOLDER [--to DIRECTORY]     قراءة ما يمكن قراءته من مكتب تالف في مكتب جديد
  tawjih rekey FOLDER [--new-code]           منح المكتب مفتاحا جديدا بعد مغادرة أحد
  tawjih verify FOLDER                       التحقق من الملف وصفحاته وسجل العمليات
  tawjih journal FOLDER [--from DAY] [--to DAY] [--replace] --out FILE
                                             كتابة سجل تلك الأيام بصيغة CSV

  --period P          2026, 2026-03, 2026-Q1, school:2025, project:2024, 2026-01-05..2026-02-10,
                      last-month أو last-quarter أو all
  --policy P          الأشخاص المسجلون: only-new (يبقون كما هم)، fill-blanks (تُكمل بياناتهم)،
                      overwrite (تُستبدل FIELDS المفصولة بفواصل ويُكمل الباقي)،
                      unique-match (الإكمال دون تسجيل أي شخص)
  --as-of DAY         حسب المعطيات المعروفة في نهاية هذا اليوم؛ الآن إن لم يُذكر
  --lang L            لغة التقرير؛ لغة المكتب إن لم تُذكر
  --login NAME        من يفتح المكتب؛ يُسأل عنه إن لم يُذكر
  --password-fd N     قراءة كلمة السر من واصف الملف هذا بدل الطرفية
  --language CODE     fr أو ar أو en
  --help, --version

رموز الخروج: 0 تم، 1 فشل، 2 استعمال خاطئ، 3 اسم أو كلمة سر خاطئة، 4 رُفضت أسطر أو تعريفات، 5 وُجد ضرر
</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>New person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>جلسة جديدة</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>إحالة</translation>
    </message>
    <message>
        <source>Find everything</source>
        <translation>البحث في كل شيء</translation>
    </message>
    <message>
        <source>Filter this page</source>
        <translation>تصفية هذه الصفحة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>ما هذا؟</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>About Tawjih</source>
        <translation>حول توجيه</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>قفل المكتب</translation>
    </message>
    <message>
        <source>Type a centre’s answer</source>
        <translation>كتابة جواب مؤسسة</translation>
    </message>
    <message>
        <source>A demo desk of %1 invented persons is in %2.</source>
        <translation>يوجد مكتب تجريبي من %1 شخص مختلق في %2.</translation>
    </message>
    <message>
        <source>Open it with the name “%1” and the password “%2”.</source>
        <translation>افتحه بالاسم «%1» وكلمة السر «%2».</translation>
    </message>
    <message>
        <source>Name: </source>
        <translation>الاسم: </translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>كلمة السر: </translation>
    </message>
    <message>
        <source>The file is whole: every page carries its seal.</source>
        <translation>الملف سليم: كل صفحة تحمل ختمها.</translation>
    </message>
    <message>
        <source>Nothing was written: this is what an import would do.</source>
        <translation>لم يُكتب شيء: هذا ما سيفعله الاستيراد.</translation>
    </message>
    <message>
        <source>Record a follow-up</source>
        <translation>تسجيل تتبع</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the import were changed since.</source>
        <translation>
            <numerusform>لم يتغير منذ ذلك أي عنصر من الاستيراد.</numerusform>
            <numerusform>تغير منذ ذلك عنصر واحد من الاستيراد.</numerusform>
            <numerusform>تغير منذ ذلك عنصران من الاستيراد.</numerusform>
            <numerusform>تغيرت منذ ذلك %n عناصر من الاستيراد.</numerusform>
            <numerusform>تغير منذ ذلك %n عنصرا من الاستيراد.</numerusform>
            <numerusform>تغير منذ ذلك %n عنصر من الاستيراد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) recorded since depend on it.</source>
        <translation>
            <numerusform>لا يتوقف عليه أي عنصر سُجل بعده.</numerusform>
            <numerusform>يتوقف عليه عنصر واحد سُجل بعده.</numerusform>
            <numerusform>يتوقف عليه عنصران سُجلا بعده.</numerusform>
            <numerusform>تتوقف عليه %n عناصر سُجلت بعده.</numerusform>
            <numerusform>يتوقف عليه %n عنصرا سُجل بعده.</numerusform>
            <numerusform>يتوقف عليه %n عنصر سُجل بعده.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken back.</source>
        <translation>لم يتم التراجع عن أي شيء.</translation>
    </message>
    <message>
        <source>Nothing was written: the import can be taken back.</source>
        <translation>لم يُكتب شيء: يمكن التراجع عن الاستيراد.</translation>
    </message>
    <message>
        <source>The import is taken back.</source>
        <translation>تم التراجع عن الاستيراد.</translation>
    </message>
    <message>
        <source>To take it back: --undo %1</source>
        <translation>للتراجع عنه: ‎--undo %1</translation>
    </message>
</context>
<context>
    <name>ConditionText</name>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>أي عدد</translation>
    </message>
    <message>
        <source>in the last %1 days</source>
        <translation>في الأيام الأخيرة: %1</translation>
    </message>
    <message>
        <source>in the next %1 days</source>
        <translation>في الأيام المقبلة: %1</translation>
    </message>
    <message>
        <source>%1 to %2 days before</source>
        <translation>قبل %1 إلى %2 يوما</translation>
    </message>
    <message>
        <source>at least %1 days before</source>
        <translation>قبل %1 يوما على الأقل</translation>
    </message>
    <message>
        <source>at most %1 days before</source>
        <translation>قبل %1 يوما على الأكثر</translation>
    </message>
    <message>
        <source>%1 to %2 days after</source>
        <translation>بعد %1 إلى %2 يوما</translation>
    </message>
    <message>
        <source>at least %1 days after</source>
        <translation>بعد %1 يوما على الأقل</translation>
    </message>
    <message>
        <source>at most %1 days after</source>
        <translation>بعد %1 يوما على الأكثر</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>على الأقل %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>على الأكثر %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 أو أكثر</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>%1 أو أقل</translation>
    </message>
    <message>
        <source>known</source>
        <translation>معروف</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>every one</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>; and </source>
        <translation>؛ و</translation>
    </message>
    <message>
        <source>; or </source>
        <translation>؛ أو </translation>
    </message>
    <message>
        <source>not (%1)</source>
        <translation>ليس (%1)</translation>
    </message>
    <message>
        <source>Out of those with – %1.</source>
        <translation>من أصل من تتوفر فيهم – %1.</translation>
    </message>
    <message>
        <source>Counted are those with – %1.</source>
        <translation>يحسب من تتوفر فيهم – %1.</translation>
    </message>
    <message>
        <source>Told apart as not known – %1.</source>
        <translation>محسوب على حدة كغير معروف – %1.</translation>
    </message>
    <message>
        <source>How long it took: %1.</source>
        <translation>المدة: %1.</translation>
    </message>
    <message>
        <source>Added up: %1.</source>
        <translation>المجموع من: %1.</translation>
    </message>
    <message>
        <source>Out of every one.</source>
        <translation>من أصل الجميع.</translation>
    </message>
    <message>
        <source>Every one is counted.</source>
        <translation>يحسب الجميع.</translation>
    </message>
    <message>
        <source>Every one is told apart as not known.</source>
        <translation>يحسب الجميع على حدة كغير معروف.</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Centre</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>On</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>How it was said</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Explained in</source>
        <translation>لغة الشرح</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>الترجمان</translation>
    </message>
    <message>
        <source>Holds until (empty: no end)</source>
        <translation>صالحة إلى غاية (فارغ: بدون أجل)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>Consents</name>
    <message>
        <source>until %1</source>
        <translation>إلى غاية %1</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>لم تطلب</translation>
    </message>
    <message>
        <source>given</source>
        <translation>ممنوحة</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>objected to</source>
        <translation>تم التعرض</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>غدا</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %n أيام</numerusform>
            <numerusform>بعد %n يوما</numerusform>
            <numerusform>بعد %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم واحد</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يوما</numerusform>
            <numerusform>قبل %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>بدون تأخير</numerusform>
            <numerusform>تأخر بيوم واحد</numerusform>
            <numerusform>تأخر بيومين</numerusform>
            <numerusform>تأخر بـ %n أيام</numerusform>
            <numerusform>تأخر بـ %n يوما</numerusform>
            <numerusform>تأخر بـ %n يوم</numerusform>
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
        <translation>%1، حسب %2 و%3</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1، حسب %2</translation>
    </message>
    <message>
        <source>• %1 (%2)</source>
        <translation>• %1 (%2)</translation>
    </message>
    <message>
        <source>Broken down by: %1.</source>
        <translation>مصنف حسب: %1.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>المصدر: %1</translation>
    </message>
    <message>
        <source>This version of Tawjih cannot read this definition. It is left aside; nothing of it is lost.</source>
        <translation>لا تستطيع هذه النسخة من توجيه قراءة هذا التعريف. وضع جانبا ولم يفقد منه شيء.</translation>
    </message>
    <message>
        <source>of the program</source>
        <translation>من البرنامج</translation>
    </message>
    <message>
        <source>own</source>
        <translation>خاص بالمكتب</translation>
    </message>
    <message>
        <source>own, in place of the program’s</source>
        <translation>خاص بالمكتب، بدل تعريف البرنامج</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>تتعذر قراءته</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (نسخة)</translation>
    </message>
</context>
<context>
    <name>DefinitionProblem</name>
    <message>
        <source>all of these</source>
        <translation>كل هذه الشروط</translation>
    </message>
    <message>
        <source>any of these</source>
        <translation>أحد هذه الشروط</translation>
    </message>
    <message>
        <source>breakdowns</source>
        <translation>التصنيفات</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>الرسم البياني</translation>
    </message>
    <message>
        <source>code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>second breakdown</source>
        <translation>التصنيف الثاني</translation>
    </message>
    <message>
        <source>commentary</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>المحسوب</translation>
    </message>
    <message>
        <source>dashboards</source>
        <translation>لوحات القيادة</translation>
    </message>
    <message>
        <source>date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>days back</source>
        <translation>الأيام الماضية</translation>
    </message>
    <message>
        <source>days ahead</source>
        <translation>الأيام المقبلة</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>التعريف</translation>
    </message>
    <message>
        <source>field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>العنوان الفرعي</translation>
    </message>
    <message>
        <source>sentences of the cover</source>
        <translation>جمل الغلاف</translation>
    </message>
    <message>
        <source>values</source>
        <translation>القيم</translation>
    </message>
    <message>
        <source>indicators</source>
        <translation>المؤشرات</translation>
    </message>
    <message>
        <source>known or not</source>
        <translation>معروف أم لا</translation>
    </message>
    <message>
        <source>delay</source>
        <translation>الأجل</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>على الأقل</translation>
    </message>
    <message>
        <source>upper limit</source>
        <translation>الحد الأعلى</translation>
    </message>
    <message>
        <source>lower limit</source>
        <translation>الحد الأدنى</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>على الأكثر</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>not</source>
        <translation>النفي</translation>
    </message>
    <message>
        <source>out of</source>
        <translation>من أصل</translation>
    </message>
    <message>
        <source>what is counted</source>
        <translation>ما يحسب</translation>
    </message>
    <message>
        <source>report templates</source>
        <translation>نماذج التقارير</translation>
    </message>
    <message>
        <source>breakdown</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>what is added up</source>
        <translation>ما يجمع</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>breakdown %1</source>
        <translation>التصنيف %1</translation>
    </message>
    <message>
        <source>figure %1</source>
        <translation>الرقم %1</translation>
    </message>
    <message>
        <source>dashboard %1</source>
        <translation>لوحة القيادة %1</translation>
    </message>
    <message>
        <source>sentence %1 of the cover</source>
        <translation>الجملة %1 من الغلاف</translation>
    </message>
    <message>
        <source>value %1</source>
        <translation>القيمة %1</translation>
    </message>
    <message>
        <source>indicator %1</source>
        <translation>المؤشر %1</translation>
    </message>
    <message>
        <source>report template %1</source>
        <translation>نموذج التقرير %1</translation>
    </message>
    <message>
        <source>section %1</source>
        <translation>القسم %1</translation>
    </message>
    <message>
        <source>condition %1</source>
        <translation>الشرط %1</translation>
    </message>
    <message>
        <source>this is needed</source>
        <translation>هذا ضروري</translation>
    </message>
    <message>
        <source>this is not written as expected</source>
        <translation>لم يكتب بالشكل المنتظر</translation>
    </message>
    <message>
        <source>this number is too low or too high</source>
        <translation>هذا العدد صغير جدا أو كبير جدا</translation>
    </message>
    <message>
        <source>this does not exist here</source>
        <translation>هذا غير موجود هنا</translation>
    </message>
    <message>
        <source>this date is still to come</source>
        <translation>هذا التاريخ لم يحن بعد</translation>
    </message>
    <message>
        <source>this is too much</source>
        <translation>هذا أكثر من اللازم</translation>
    </message>
    <message>
        <source>this is already in use</source>
        <translation>هذا مستعمل من قبل</translation>
    </message>
    <message>
        <source>this does not fit the rest</source>
        <translation>هذا لا يتلاءم مع الباقي</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>Dimension</name>
    <message>
        <source>Quarter %1 of %2</source>
        <translation>الفصل %1 من %2</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>أقل من %1 سنة</translation>
    </message>
    <message>
        <source>%1 and over</source>
        <translation>%1 سنة فأكثر</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Q%1</source>
        <translation>ف%1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>أقل من %1</translation>
    </message>
    <message>
        <source>first half of %1</source>
        <translation>النصف الأول من %1</translation>
    </message>
    <message>
        <source>second half of %1</source>
        <translation>النصف الثاني من %1</translation>
    </message>
</context>
<context>
    <name>EntryText</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n شهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهران</numerusform>
            <numerusform>%n أشهر</numerusform>
            <numerusform>%n شهرا</numerusform>
            <numerusform>%n شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n مقعد</numerusform>
            <numerusform>مقعد واحد</numerusform>
            <numerusform>مقعدان</numerusform>
            <numerusform>%n مقاعد</numerusform>
            <numerusform>%n مقعدا</numerusform>
            <numerusform>%n مقعد</numerusform>
        </translation>
    </message>
    <message>
        <source>free of charge</source>
        <translation>مجاني</translation>
    </message>
    <message>
        <source>%1 dirhams</source>
        <translation>%1 درهم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Arrondissement</source>
        <translation>المقاطعة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>الموقع الإلكتروني</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>الإحداثيات</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>الحرفة</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>الترشيح</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>of which %1 for foreigners</source>
        <translation>منها %1 للأجانب</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الأوقات</translation>
    </message>
    <message>
        <source>Taught in</source>
        <translation>لغة التكوين</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Grants and help</source>
        <translation>المنح والمساعدات</translation>
    </message>
    <message>
        <source>Intake of %1</source>
        <translation>فوج %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ابتداء من %1</translation>
    </message>
    <message>
        <source>closed since %1</source>
        <translation>مغلق منذ %1</translation>
    </message>
    <message>
        <source>open until %1</source>
        <translation>مفتوح إلى غاية %1</translation>
    </message>
    <message>
        <source>open since %1</source>
        <translation>مفتوح منذ %1</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>غير متحقق منه</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>متحقق منه</translation>
    </message>
    <message>
        <source>to verify again</source>
        <translation>يُعاد التحقق منه</translation>
    </message>
    <message>
        <source>Source: %1, %2.</source>
        <translation>المصدر: %1، %2.</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>المصدر: %1.</translation>
    </message>
    <message>
        <source>Nobody has checked it with the centre yet.</source>
        <translation>لم يتحقق منه أحد لدى المؤسسة بعد.</translation>
    </message>
    <message>
        <source>Verified by %1 on %2.</source>
        <translation>تحقق منه %1 في %2.</translation>
    </message>
    <message>
        <source>Verified by %1.</source>
        <translation>تحقق منه %1.</translation>
    </message>
    <message>
        <source>To be verified again after %1.</source>
        <translation>يُعاد التحقق منه بعد %1.</translation>
    </message>
    <message>
        <source>To be verified again since %1.</source>
        <translation>يجب إعادة التحقق منه منذ %1.</translation>
    </message>
</context>
<context>
    <name>ErasureText</name>
    <message>
        <source>Names, numbers, contacts, notes, plans, letters and every earlier version go, and cannot be brought back. The number of the case and what statistics count stay, by month and year. Copies in the desk’s backups stay until those are thinned out, at most twelve months.</source>
        <translation>تُحذف الأسماء والأرقام ووسائل الاتصال والملاحظات والمشاريع والرسائل وكل النسخ السابقة، ولا يمكن استرجاعها. يبقى رقم الملف وما تحسبه الإحصائيات، بالشهر والسنة. وتبقى النسخ الموجودة في النسخ الاحتياطية للمكتب إلى أن تُزال، في أجل أقصاه اثنا عشر شهرا.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>The computer’s clock is behind the desk’s journal. Nothing is erased until it is right: set the date and time, then try again.</source>
        <translation>ساعة الحاسوب متأخرة عن سجل المكتب. لا يُحذف أي شيء حتى تُضبط: اضبطوا التاريخ والساعة ثم أعيدوا المحاولة.</translation>
    </message>
    <message>
        <source>You proposed this erasure. Somebody else, a supervisor or an administrator, has to approve it. Nothing was erased.</source>
        <translation>أنتم من اقترح هذا الحذف. يجب أن يوافق عليه شخص آخر، مشرف أو مدير. لم يُحذف أي شيء.</translation>
    </message>
    <message>
        <source>This person cannot be erased now: %1. Nothing was changed.</source>
        <translation>لا يمكن حذف معطيات هذا الشخص الآن: %1. لم يتغير أي شيء.</translation>
    </message>
    <message>
        <source>The erasure of this person waits for a second person already. Nothing was changed.</source>
        <translation>حذف معطيات هذا الشخص ينتظر بالفعل شخصا ثانيا. لم يتغير أي شيء.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>Too many attempts. Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>محاولات كثيرة. أعد المحاولة الآن.</numerusform>
            <numerusform>محاولات كثيرة. انتظر ثانية واحدة ثم أعد المحاولة.</numerusform>
            <numerusform>محاولات كثيرة. انتظر ثانيتين ثم أعد المحاولة.</numerusform>
            <numerusform>محاولات كثيرة. انتظر %n ثوان ثم أعد المحاولة.</numerusform>
            <numerusform>محاولات كثيرة. انتظر %n ثانية ثم أعد المحاولة.</numerusform>
            <numerusform>محاولات كثيرة. انتظر %n ثانية ثم أعد المحاولة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file cannot be read as a table from line %1 on. Nothing was taken in. Correct that line, or save the file again as CSV.</source>
        <translation>تتعذر قراءة الملف كجدول ابتداء من السطر %1. لم يتم استيراد أي شيء. صحح هذا السطر أو احفظ الملف من جديد بصيغة CSV.</translation>
    </message>
    <message>
        <source>The desk could not do this. Nothing was changed. Try again; if it happens again, lock and reopen the desk.</source>
        <translation>تعذر إنجاز العملية. لم يتغير أي شيء. أعد المحاولة، وإذا تكرر الأمر فاقفل المكتب ثم افتحه من جديد.</translation>
    </message>
    <message>
        <source>Another task is writing to the desk. Nothing was changed. Try again when it has finished.</source>
        <translation>هناك مهمة أخرى تكتب في المكتب. لم يتغير أي شيء. أعد المحاولة عند انتهائها.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved, and what you typed is still here. Free some space, then save again.</source>
        <translation>القرص ممتلئ. لم يتم حفظ أي شيء، وما كتبته لا يزال هنا. وفر مساحة ثم احفظ من جديد.</translation>
    </message>
    <message>
        <source>The desk&apos;s folder cannot be written to: nothing can be saved there. Check the permissions of the folder or the lock of the medium.</source>
        <translation>لا يمكن الكتابة في مجلد المكتب: لا يمكن حفظ أي شيء فيه. تحقق من صلاحيات المجلد أو من قفل وحدة التخزين.</translation>
    </message>
    <message>
        <source>The disk stopped answering. What was saved before is safe. Check that the disk or key is plugged in, then try again.</source>
        <translation>توقف القرص عن الاستجابة. ما تم حفظه من قبل في أمان. تحقق من توصيل القرص أو المفتاح ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The computer is out of memory. Nothing was changed. Close other programs, then try again.</source>
        <translation>ذاكرة الحاسوب ممتلئة. لم يتغير أي شيء. أغلق برامج أخرى ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>تم الإيقاف. لم يتغير أي شيء.</translation>
    </message>
    <message>
        <source>The desk refused this record because it contradicts another. Nothing was changed. Refresh, then try again.</source>
        <translation>رُفض هذا التسجيل لأنه يتعارض مع آخر. لم يتغير أي شيء. حدث الصفحة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>This record is no longer here. Refresh the list.</source>
        <translation>لم يعد هذا التسجيل هنا. حدث اللائحة.</translation>
    </message>
    <message>
        <source>Somebody changed this record since you opened it. Nothing was overwritten. Compare both, then choose.</source>
        <translation>قام شخص آخر بتعديل هذا التسجيل بعد أن فتحته. لم يتم استبدال أي شيء. قارن بين النسختين ثم اختر.</translation>
    </message>
    <message>
        <source>There is no desk in this folder. Choose the folder whose name ends in .tawjih, or create a new desk.</source>
        <translation>لا يوجد مكتب في هذا المجلد. اختر المجلد الذي ينتهي اسمه بـ .tawjih أو أنشئ مكتبا جديدا.</translation>
    </message>
    <message>
        <source>The desk&apos;s file is empty: it was damaged. Nothing was written. Restore the latest backup into a new folder.</source>
        <translation>ملف المكتب فارغ: لقد تعرض للتلف. لم تتم كتابة أي شيء. استرجع آخر نسخة احتياطية في مجلد جديد.</translation>
    </message>
    <message>
        <source>The desk&apos;s file is damaged. Nothing was written. Keep the folder as it is and restore the latest backup into a new one.</source>
        <translation>ملف المكتب تالف. لم تتم كتابة أي شيء. احتفظ بالمجلد كما هو واسترجع آخر نسخة احتياطية في مجلد جديد.</translation>
    </message>
    <message>
        <source>The file in this folder is not encrypted, so it is not the desk&apos;s. It was not opened. Tell the person responsible for data protection.</source>
        <translation>الملف الموجود في هذا المجلد غير مشفر، فهو إذن ليس ملف المكتب. لم يتم فتحه. أخبر المسؤول عن حماية المعطيات.</translation>
    </message>
    <message>
        <source>The file in this folder does not belong to this desk. It was not opened. Check which folder or backup it came from.</source>
        <translation>الملف الموجود في هذا المجلد لا يخص هذا المكتب. لم يتم فتحه. تحقق من المجلد أو النسخة الاحتياطية التي جاء منها.</translation>
    </message>
    <message>
        <source>This desk was written by a newer version of Tawjih. Nothing was changed. Update Tawjih on this computer to open it.</source>
        <translation>كُتب هذا المكتب بإصدار أحدث من توجيه. لم يتغير أي شيء. حدث توجيه على هذا الحاسوب لفتحه.</translation>
    </message>
    <message>
        <source>This desk is older than the last one opened here: an old copy was put back. Nothing was changed. Look for the current folder before going on.</source>
        <translation>هذا المكتب أقدم من آخر مكتب فُتح هنا: لقد أعيدت نسخة قديمة. لم يتغير أي شيء. ابحث عن المجلد الحالي قبل المتابعة.</translation>
    </message>
    <message>
        <source>This desk is already open in another window or on another computer. Close it there first.</source>
        <translation>هذا المكتب مفتوح من قبل في نافذة أخرى أو على حاسوب آخر. أغلقه هناك أولا.</translation>
    </message>
    <message>
        <source>There is already something in this folder. It was not touched. Choose another place or name.</source>
        <translation>يوجد شيء من قبل في هذا المجلد. لم يتم المساس به. اختر مكانا أو اسما آخر.</translation>
    </message>
    <message>
        <source>Encryption is not available in this installation, so nothing was opened. Install Tawjih again.</source>
        <translation>التشفير غير متوفر في هذا التثبيت، لذلك لم يتم فتح أي شيء. أعد تثبيت توجيه.</translation>
    </message>
    <message>
        <source>The desk could not be brought to this version. It is as it was before. Use the earlier version and tell whoever looks after Tawjih.</source>
        <translation>تعذرت ترقية المكتب إلى هذا الإصدار. بقي كما كان. استعمل الإصدار السابق وأخبر المسؤول عن توجيه.</translation>
    </message>
    <message>
        <source>The name or the password is not right.</source>
        <translation>اسم المستعمل أو كلمة المرور غير صحيح.</translation>
    </message>
    <message>
        <source>This password is too easy to guess. Use at least 12 characters: four unrelated words are good and easy to remember.</source>
        <translation>كلمة المرور هذه سهلة التخمين. استعمل 12 حرفا على الأقل: أربع كلمات لا رابط بينها جيدة وسهلة التذكر.</translation>
    </message>
    <message>
        <source>The desk&apos;s key file is damaged in both copies. The records themselves are not touched. Restore the key file from a backup.</source>
        <translation>ملف مفاتيح المكتب تالف في نسختيه معا. المعطيات نفسها سليمة. استرجع ملف المفاتيح من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Your role does not include this. Nothing was changed. Ask a supervisor or the administrator.</source>
        <translation>دورك لا يسمح بهذا. لم يتغير أي شيء. اتصل بمشرف أو بالمسير.</translation>
    </message>
    <message>
        <source>The last administrator stays. Nothing was changed. Name another one first.</source>
        <translation>يجب أن يبقى آخر مسير. لم يتغير أي شيء. عين مسيرا آخر أولا.</translation>
    </message>
    <message>
        <source>This is not the recovery code of this desk. Check each group against the printed sheet.</source>
        <translation>ليس هذا رمز استرجاع هذا المكتب. تحقق من كل مجموعة في الورقة المطبوعة.</translation>
    </message>
    <message>
        <source>Some fields need your attention. Nothing was saved yet.</source>
        <translation>بعض الخانات تحتاج إلى انتباهك. لم يتم حفظ أي شيء بعد.</translation>
    </message>
    <message>
        <source>The person has not consented to share data with this recipient. Nothing was sent. Record the consent first.</source>
        <translation>لم يوافق الشخص على مشاركة معطياته مع هذه الجهة. لم يتم إرسال أي شيء. سجل الموافقة أولا.</translation>
    </message>
    <message>
        <source>This step is not possible from the present status. Nothing was changed. Refresh to see where it stands.</source>
        <translation>هذه الخطوة غير ممكنة من الحالة الراهنة. لم يتغير أي شيء. حدث الصفحة لمعرفة الوضعية.</translation>
    </message>
    <message>
        <source>This file cannot be read. Nothing was taken in. Check that it exists and that you may open it.</source>
        <translation>تتعذر قراءة هذا الملف. لم يتم استيراد أي شيء. تحقق من وجوده ومن أنه مسموح لك بفتحه.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>هذه الخانة ضرورية.</translation>
    </message>
    <message>
        <source>This is not written as expected.</source>
        <translation>الكتابة غير مطابقة للمطلوب.</translation>
    </message>
    <message>
        <source>This value is too low or too high.</source>
        <translation>هذه القيمة أصغر أو أكبر من اللازم.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>اختر من اللائحة.</translation>
    </message>
    <message>
        <source>This date is still to come.</source>
        <translation>هذا التاريخ لم يحن بعد.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>النص أطول من اللازم.</translation>
    </message>
    <message>
        <source>This is already in use.</source>
        <translation>مستعمل من قبل.</translation>
    </message>
    <message>
        <source>This contradicts another field.</source>
        <translation>يتعارض مع خانة أخرى.</translation>
    </message>
    <message>
        <source>All places of this intake are taken. Nothing was changed. Release one, put the person on the waiting list, or correct the places in the catalogue.</source>
        <translation>كل مقاعد هذا الفوج مشغولة. لم يتغير أي شيء. حرر مقعدا، أو ضع الشخص في لائحة الانتظار، أو صحح عدد المقاعد في دليل التكوينات.</translation>
    </message>
    <message>
        <source>The places for foreigners of this intake are taken. Nothing was changed. Put the person on the waiting list, or correct the quota in the catalogue.</source>
        <translation>مقاعد هذا الفوج المخصصة للأجانب مشغولة. لم يتغير أي شيء. ضع الشخص في لائحة الانتظار أو صحح الحصة في دليل التكوينات.</translation>
    </message>
    <message>
        <source>Somebody else has waited longer for this place. Nothing was changed. Offer it to the next on the waiting list.</source>
        <translation>ينتظر شخص آخر هذا المقعد منذ مدة أطول. لم يتغير أي شيء. اعرضه على الشخص الموالي في لائحة الانتظار.</translation>
    </message>
    <message>
        <source>This case is restricted, and not open to you. Nothing was changed. Open it from the list of persons with a reason, or ask its advisor or a supervisor.</source>
        <translation>هذا الملف مقيد وليس مفتوحا لكم. لم يتغير شيء. افتحوه من لائحة الأشخاص مع ذكر السبب، أو اسألوا مستشاره أو مشرفا.</translation>
    </message>
    <message>
        <source>The case of one of the two is restricted. Nothing was changed. Lift the restriction first.</source>
        <translation>ملف أحد الشخصين مقيد. لم يتغير شيء. ارفعوا التقييد أولا.</translation>
    </message>
    <message>
        <source>The desk has no number of the CNDP, and without it nothing with names leaves the desk. Nothing was written. Enter the number in Settings, or choose an export without names.</source>
        <translation>لا يتوفر المكتب على رقم اللجنة الوطنية (CNDP)، وبدونه لا يخرج من المكتب أي شيء يتضمن أسماء. لم تتم كتابة أي شيء. أدخلوا الرقم في الإعدادات، أو اختاروا تصديرا بدون أسماء.</translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Whole day</source>
        <translation>اليوم كله</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>age on the day</source>
        <translation>العمر في ذلك اليوم</translation>
    </message>
    <message>
        <source>nationality</source>
        <translation>الجنسية</translation>
    </message>
    <message>
        <source>residence status</source>
        <translation>وضعية الإقامة</translation>
    </message>
    <message>
        <source>schooling</source>
        <translation>المستوى الدراسي</translation>
    </message>
    <message>
        <source>schooling by ISCED</source>
        <translation>المستوى الدراسي حسب التصنيف الدولي</translation>
    </message>
    <message>
        <source>arrondissement</source>
        <translation>المقاطعة</translation>
    </message>
    <message>
        <source>employment at registration</source>
        <translation>الشغل عند التسجيل</translation>
    </message>
    <message>
        <source>state of the case</source>
        <translation>حالة الملف</translation>
    </message>
    <message>
        <source>advisor of the case</source>
        <translation>المستشار المكلف بالملف</translation>
    </message>
    <message>
        <source>furthest step of the person</source>
        <translation>أبعد مرحلة بلغها الشخص</translation>
    </message>
    <message>
        <source>employed 6 months after completing</source>
        <translation>الشغل بعد 6 أشهر من إتمام التكوين</translation>
    </message>
    <message>
        <source>employed 12 months after completing</source>
        <translation>الشغل بعد 12 شهرا من إتمام التكوين</translation>
    </message>
    <message>
        <source>what is missing in the file</source>
        <translation>ما ينقص الملف</translation>
    </message>
    <message>
        <source>what is improbable in the file</source>
        <translation>ما هو مستبعد في الملف</translation>
    </message>
    <message>
        <source>day of registration</source>
        <translation>يوم التسجيل</translation>
    </message>
    <message>
        <source>day of the first contact</source>
        <translation>يوم أول اتصال</translation>
    </message>
    <message>
        <source>day of the last contact</source>
        <translation>يوم آخر اتصال</translation>
    </message>
    <message>
        <source>end of the residence title</source>
        <translation>نهاية سند الإقامة</translation>
    </message>
    <message>
        <source>day on which the file was last changed</source>
        <translation>يوم آخر تعديل للملف</translation>
    </message>
    <message>
        <source>day of registration or return</source>
        <translation>يوم التسجيل أو العودة</translation>
    </message>
    <message>
        <source>first time or returning</source>
        <translation>أول مرة أو عودة</translation>
    </message>
    <message>
        <source>reason of the return</source>
        <translation>سبب العودة</translation>
    </message>
    <message>
        <source>day of the session</source>
        <translation>يوم الجلسة</translation>
    </message>
    <message>
        <source>kind of session</source>
        <translation>نوع الجلسة</translation>
    </message>
    <message>
        <source>way of the session</source>
        <translation>طريقة الجلسة</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>advisor</source>
        <translation>المستشار</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>المؤسسة المكونة</translation>
    </message>
    <message>
        <source>training centre</source>
        <translation>مؤسسة التكوين</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>الشعبة</translation>
    </message>
    <message>
        <source>training level</source>
        <translation>مستوى التكوين</translation>
    </message>
    <message>
        <source>trade</source>
        <translation>الحرفة</translation>
    </message>
    <message>
        <source>answer to the request</source>
        <translation>الجواب على الطلب</translation>
    </message>
    <message>
        <source>outcome of the training</source>
        <translation>مآل التكوين</translation>
    </message>
    <message>
        <source>furthest step of the referral</source>
        <translation>أبعد مرحلة بلغتها الإحالة</translation>
    </message>
    <message>
        <source>reason of the refusal</source>
        <translation>سبب الرفض</translation>
    </message>
    <message>
        <source>reason of the drop-out</source>
        <translation>سبب الانقطاع</translation>
    </message>
    <message>
        <source>day on which the referral was prepared</source>
        <translation>يوم إعداد الإحالة</translation>
    </message>
    <message>
        <source>day on which the request was sent</source>
        <translation>يوم إرسال الطلب</translation>
    </message>
    <message>
        <source>day of the centre’s answer</source>
        <translation>يوم جواب مؤسسة التكوين</translation>
    </message>
    <message>
        <source>day of admission</source>
        <translation>يوم القبول</translation>
    </message>
    <message>
        <source>day of enrolment</source>
        <translation>يوم التسجيل في التكوين</translation>
    </message>
    <message>
        <source>day of beginning to attend</source>
        <translation>يوم بداية متابعة التكوين</translation>
    </message>
    <message>
        <source>day of completion</source>
        <translation>يوم إتمام التكوين</translation>
    </message>
    <message>
        <source>day of certification</source>
        <translation>يوم الحصول على الشهادة</translation>
    </message>
    <message>
        <source>day of leaving the training</source>
        <translation>يوم مغادرة التكوين</translation>
    </message>
    <message>
        <source>days from sending to the answer</source>
        <translation>الأيام من الإرسال إلى الجواب</translation>
    </message>
    <message>
        <source>days from sending to enrolment</source>
        <translation>الأيام من الإرسال إلى التسجيل</translation>
    </message>
    <message>
        <source>day of the follow-up</source>
        <translation>يوم التتبع</translation>
    </message>
    <message>
        <source>months of the follow-up</source>
        <translation>أشهر التتبع</translation>
    </message>
    <message>
        <source>employment found</source>
        <translation>الشغل المحصل عليه</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>الإثبات</translation>
    </message>
    <message>
        <source>last day of validity</source>
        <translation>آخر يوم للصلاحية</translation>
    </message>
    <message>
        <source>document</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>state of the place</source>
        <translation>حالة المقعد</translation>
    </message>
    <message>
        <source>day since when it is so</source>
        <translation>اليوم الذي بدأت فيه هذه الحالة</translation>
    </message>
    <message>
        <source>day on which the step is due</source>
        <translation>أجل الخطوة</translation>
    </message>
    <message>
        <source>beginning of the intake</source>
        <translation>بداية فوج القبول</translation>
    </message>
    <message>
        <source>places of the intake</source>
        <translation>مقاعد فوج القبول</translation>
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
        <translation>تُرك تعريف خاص بالمكتب جانبا لأنه غير مفهوم: %1 «%2». %3</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>%1, by %2 and %3</source>
        <translation>%1، حسب %2 و%3</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1، حسب %2</translation>
    </message>
    <message numerus="yes">
        <source>persons</source>
        <translation>
            <numerusform>شخص</numerusform>
            <numerusform>شخص</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>أشخاص</numerusform>
            <numerusform>شخصا</numerusform>
            <numerusform>شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>places</source>
        <translation>
            <numerusform>مقعد</numerusform>
            <numerusform>مقعد</numerusform>
            <numerusform>مقعدان</numerusform>
            <numerusform>مقاعد</numerusform>
            <numerusform>مقعدا</numerusform>
            <numerusform>مقعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sessions</source>
        <translation>
            <numerusform>جلسة</numerusform>
            <numerusform>جلسة</numerusform>
            <numerusform>جلستان</numerusform>
            <numerusform>جلسات</numerusform>
            <numerusform>جلسة</numerusform>
            <numerusform>جلسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>requests</source>
        <translation>
            <numerusform>طلب</numerusform>
            <numerusform>طلب</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>طلبات</numerusform>
            <numerusform>طلبا</numerusform>
            <numerusform>طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>follow-ups</source>
        <translation>
            <numerusform>تتبع</numerusform>
            <numerusform>تتبع</numerusform>
            <numerusform>تتبعان</numerusform>
            <numerusform>تتبعات</numerusform>
            <numerusform>تتبعا</numerusform>
            <numerusform>تتبع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>documents</source>
        <translation>
            <numerusform>وثيقة</numerusform>
            <numerusform>وثيقة</numerusform>
            <numerusform>وثيقتان</numerusform>
            <numerusform>وثائق</numerusform>
            <numerusform>وثيقة</numerusform>
            <numerusform>وثيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>steps</source>
        <translation>
            <numerusform>خطوة</numerusform>
            <numerusform>خطوة</numerusform>
            <numerusform>خطوتان</numerusform>
            <numerusform>خطوات</numerusform>
            <numerusform>خطوة</numerusform>
            <numerusform>خطوة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>intakes</source>
        <translation>
            <numerusform>فوج قبول</numerusform>
            <numerusform>فوج قبول</numerusform>
            <numerusform>فوجا قبول</numerusform>
            <numerusform>أفواج القبول</numerusform>
            <numerusform>فوج قبول</numerusform>
            <numerusform>فوج قبول</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>registrations</source>
        <translation>
            <numerusform>تسجيل</numerusform>
            <numerusform>تسجيل</numerusform>
            <numerusform>تسجيلان</numerusform>
            <numerusform>تسجيلات</numerusform>
            <numerusform>تسجيلا</numerusform>
            <numerusform>تسجيل</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter does not apply here: %1.</source>
        <translation>لا تنطبق التصفية هنا: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <translation>%1 من %2 (%3)</translation>
    </message>
    <message>
        <source>No data for this question.</source>
        <translation>لا توجد معطيات لهذا السؤال.</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>%1 %2; the most: %3, with %4</source>
        <translation>%1 %2؛ الأكثر: %3، بعدد %4</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>; %1 not known, told apart</source>
        <translation>؛ %1 غير معروف، محسوبة على حدة</translation>
    </message>
    <message>
        <source>%1: half of %2 within %3 days</source>
        <translation>%1: نصف %2 في غضون %3 يوما</translation>
    </message>
    <message>
        <source>quickest: %1, half within %2 days</source>
        <translation>الأسرع: %1، النصف في غضون %2 يوما</translation>
    </message>
    <message>
        <source>%1: %2; %3: %4</source>
        <translation>%1: %2؛ %3: %4</translation>
    </message>
    <message>
        <source>%1 of those oriented completed</source>
        <translation>%1 من الأشخاص المحالين أتموا التكوين</translation>
    </message>
    <message>
        <source>; %1: %2</source>
        <translation>؛ %1: %2</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>of</source>
        <translation>من أصل</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>others</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
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
        <translation>تعذرت كتابة «%1». تحقق من المجلد ومن مساحة القرص.</translation>
    </message>
    <message numerus="yes">
        <source>%n definition(s) written.</source>
        <translation>
            <numerusform>لم يُكتب أي تعريف.</numerusform>
            <numerusform>كُتب تعريف واحد.</numerusform>
            <numerusform>كُتب تعريفان.</numerusform>
            <numerusform>كُتبت %n تعريفات.</numerusform>
            <numerusform>كُتب %n تعريفا.</numerusform>
            <numerusform>كُتب %n تعريف.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: in place of the desk’s own</source>
        <translation>%1: بدل تعريف المكتب</translation>
    </message>
    <message>
        <source>%1: in place of the shipped one</source>
        <translation>%1: بدل التعريف المرفق</translation>
    </message>
    <message>
        <source>%1: new</source>
        <translation>%1: تعريف جديد</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>لم تتم كتابة أي شيء.</translation>
    </message>
    <message>
        <source>“%1” is no file of definitions. Nothing was taken in.</source>
        <translation>«%1» ليس ملف تعريفات. لم يُستورد شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n definition(s) taken in.</source>
        <translation>
            <numerusform>لم يُستورد أي تعريف.</numerusform>
            <numerusform>استُورد تعريف واحد.</numerusform>
            <numerusform>استُورد تعريفان.</numerusform>
            <numerusform>استُوردت %n تعريفات.</numerusform>
            <numerusform>استُورد %n تعريفا.</numerusform>
            <numerusform>استُورد %n تعريف.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>a kind of definition and its code</comment>
        <translation>%1 «%2»</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message numerus="yes">
        <source>The journal is intact: %n entries, none changed, missing or out of order, up to the newest that was written.</source>
        <translation>
            <numerusform>السجل سليم: لا قيد فيه.</numerusform>
            <numerusform>السجل سليم: قيد واحد، لم يُغيَّر ولم يُحذف ولم يُنقل، إلى آخر ما كُتب.</numerusform>
            <numerusform>السجل سليم: قيدان، لم يُغيَّر أي منهما ولم يُحذف ولم يُنقل، إلى آخر ما كُتب.</numerusform>
            <numerusform>السجل سليم: %n قيود، لم يُغيَّر أي منها ولم يُحذف ولم يُنقل، إلى آخر ما كُتب.</numerusform>
            <numerusform>السجل سليم: %n قيدا، لم يُغيَّر أي منها ولم يُحذف ولم يُنقل، إلى آخر ما كُتب.</numerusform>
            <numerusform>السجل سليم: %n قيد، لم يُغيَّر أي منها ولم يُحذف ولم يُنقل، إلى آخر ما كُتب.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal was changed at entry %1: an entry was edited, taken out or moved there by somebody who wrote into the desk’s file. The entries before it are proved, those from it on are not. Keep a copy of the whole folder as it is, tell whoever answers for the desk, and compare with the newest backup.</source>
        <translation>غُيِّر السجل عند القيد %1: عدّل شخص كتب في ملف المكتب قيدا هناك أو حذفه أو نقله. القيود السابقة له مثبتة، وأما هو وما بعده فغير مثبت. احتفظوا بنسخة من المجلد كله كما هو، وأخبروا المسؤول عن المكتب، وقارنوا مع أحدث نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The end of the journal is missing: entry %1 was written, and is no longer there. Entries were cut off, or an older copy of the desk was put back; what was done after it may be lost too. The entries that are there are proved. Keep a copy of the folder as it is, and compare with the newest backup before anybody goes on working.</source>
        <translation>نهاية السجل مفقودة: كُتب القيد %1 ولم يعد موجودا. قُطعت قيود، أو أُعيدت نسخة أقدم من المكتب؛ وقد يكون ما أُنجز بعدها مفقودا أيضا. القيود الموجودة مثبتة. احتفظوا بنسخة من المجلد كما هو، وقارنوا مع أحدث نسخة احتياطية قبل أن يواصل أي أحد العمل.</translation>
    </message>
    <message>
        <source>At entry %1 the journal is not the one that was written here: its end was replaced, or an older copy of the desk was put back and used. The entries follow one another, but the last ones are not proved. Keep a copy of the folder as it is, tell whoever answers for the desk, and compare with the newest backup.</source>
        <translation>عند القيد %1 ليس السجل هو المكتوب هنا: استُبدلت نهايته، أو أُعيدت نسخة أقدم من المكتب واستُعملت. القيود متتابعة، لكن الأخيرة منها غير مثبتة. احتفظوا بنسخة من المجلد كما هو، وأخبروا المسؤول عن المكتب، وقارنوا مع أحدث نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The entries follow one another, but the file beside the desk that says where the journal ends (audit.anchor) is missing or damaged: that no entry is missing at the end cannot be proved. Nothing is lost by that. Check that the newest entries are the ones you expect; the next entry writes the file again.</source>
        <translation>القيود متتابعة، لكن الملف الموجود بجانب المكتب الذي يبين أين ينتهي السجل (audit.anchor) مفقود أو تالف: لا يمكن إثبات أنه لا ينقص قيد في النهاية. لم يضع شيء بذلك. تأكدوا من أن أحدث القيود هي ما تتوقعون؛ والقيد التالي يكتب الملف من جديد.</translation>
    </message>
    <message>
        <source>Verified on %1 at %2 by %3.</source>
        <comment>a day, a time, a colleague</comment>
        <translation>تم التحقق في %1 على الساعة %2 من طرف %3.</translation>
    </message>
</context>
<context>
    <name>HierarchyText</name>
    <message>
        <source>No line of it holds a value.</source>
        <translation>لا يحتوي أي سطر منه على قيمة.</translation>
    </message>
    <message>
        <source>The line has more or fewer levels than the first.</source>
        <translation>مستويات السطر أكثر أو أقل من مستويات السطر الأول.</translation>
    </message>
    <message>
        <source>“%1” has a line already.</source>
        <translation>لـ«%1» سطر بالفعل.</translation>
    </message>
    <message>
        <source>“%1” lies in two groups of the next level.</source>
        <translation>يقع «%1» في مجموعتين من المستوى الموالي.</translation>
    </message>
    <message>
        <source>Nothing is said of “%1”.</source>
        <translation>لم يُذكر شيء عن «%1».</translation>
    </message>
    <message>
        <source>This is made for values of another kind.</source>
        <translation>هذا معد لقيم من نوع آخر.</translation>
    </message>
    <message>
        <source>There are more levels than anybody can follow. Take some away.</source>
        <translation>عدد المستويات أكثر مما يمكن تتبعه. أزل بعضها.</translation>
    </message>
    <message>
        <source>Level %1: write where each band begins, as whole numbers that ascend.</source>
        <translation>المستوى %1: اكتب بداية كل فئة بأعداد صحيحة تصاعدية.</translation>
    </message>
    <message>
        <source>Level %1 is not made of whole units of level %2. Choose a larger unit.</source>
        <translation>المستوى %1 لا يتكون من وحدات كاملة من المستوى %2. اختر وحدة أكبر.</translation>
    </message>
    <message>
        <source>Nothing is said of “%1”. Every value needs its groups.</source>
        <translation>لم يُذكر شيء عن «%1». لكل قيمة مجموعاتها.</translation>
    </message>
    <message>
        <source>“%1” is no value of this column.</source>
        <translation>«%1» ليست من قيم هذا العمود.</translation>
    </message>
    <message>
        <source>“%1” is named twice.</source>
        <translation>ذُكر «%1» مرتين.</translation>
    </message>
    <message>
        <source>“%1” has no group on level %2.</source>
        <translation>ليس لـ«%1» مجموعة في المستوى %2.</translation>
    </message>
    <message>
        <source>The name “%1” is too long.</source>
        <translation>الاسم «%1» طويل جدا.</translation>
    </message>
    <message>
        <source>Level %1: “%2” lies in two groups. What is one group of a level must be in one group of the next.</source>
        <translation>المستوى %1: يقع «%2» في مجموعتين. ما كان مجموعة واحدة في مستوى يجب أن يقع في مجموعة واحدة من المستوى الموالي.</translation>
    </message>
    <message>
        <source>The text is not UTF-8. Save the file as CSV UTF-8.</source>
        <translation>النص ليس بترميز UTF-8. احفظ الملف بصيغة CSV UTF-8.</translation>
    </message>
    <message>
        <source>A quotation mark is never closed.</source>
        <translation>توجد علامة اقتباس لم تُغلق.</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>لم يؤخذ منه شيء.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>Level %1: no band of level %3 begins at %2, so that one of them would be split.</source>
        <translation>المستوى %1: لا تبدأ أي فئة من المستوى %3 عند %2، فتنقسم إحداها.</translation>
    </message>
</context>
<context>
    <name>Household</name>
    <message>
        <source>wife</source>
        <translation>زوجة</translation>
    </message>
    <message>
        <source>husband</source>
        <translation>زوج</translation>
    </message>
    <message>
        <source>mother</source>
        <translation>أم</translation>
    </message>
    <message>
        <source>father</source>
        <translation>أب</translation>
    </message>
    <message>
        <source>daughter</source>
        <translation>ابنة</translation>
    </message>
    <message>
        <source>son</source>
        <translation>ابن</translation>
    </message>
    <message>
        <source>sister</source>
        <translation>أخت</translation>
    </message>
    <message>
        <source>brother</source>
        <translation>أخ</translation>
    </message>
    <message>
        <source>Same phone and address as %1</source>
        <translation>هاتف وعنوان مشتركان مع %1</translation>
    </message>
    <message>
        <source>Same phone as %1</source>
        <translation>هاتف مشترك مع %1</translation>
    </message>
    <message>
        <source>Same address as %1</source>
        <translation>عنوان مشترك مع %1</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Import of %1</source>
        <translation>استيراد %1</translation>
    </message>
    <message>
        <source>Content: %1</source>
        <translation>المحتوى: %1</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الأسطر</translation>
    </message>
    <message>
        <source>New</source>
        <translation>الجديدة</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>الموجودة من قبل</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>غير الصالحة</translation>
    </message>
    <message>
        <source>The file has no birth dates: they are kept as not said.</source>
        <translation>لا يتضمن الملف تواريخ الازدياد: تسجل على أنها غير مصرح بها.</translation>
    </message>
    <message>
        <source>Columns not imported: %1</source>
        <translation>الأعمدة غير المستوردة: %1</translation>
    </message>
    <message>
        <source>Line %1: %2 (%3)</source>
        <translation>السطر %1: %2 (%3)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>الأسباب</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>تم إكمالها</translation>
    </message>
    <message>
        <source>Not imported, to decide</source>
        <translation>غير مستوردة، للبت فيها</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>مستبعدة</translation>
    </message>
    <message>
        <source>Imported, with values left out</source>
        <translation>مستوردة مع استبعاد بعض القيم</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>One column has to be: %1. Choose it below.</source>
        <translation>يجب أن يكون أحد الأعمدة: %1. اختره أدناه.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> أو </translation>
    </message>
    <message>
        <source>columns as last time</source>
        <translation>الأعمدة كما في المرة السابقة</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>العمود %1</translation>
    </message>
    <message>
        <source>Whoever is on record already stays as they are.</source>
        <translation>يبقى المسجلون سلفا على حالهم.</translation>
    </message>
    <message>
        <source>Where the record says nothing, the file’s value goes in. Nothing is replaced.</source>
        <translation>حيث لا يذكر الملف الشخصي شيئا تؤخذ القيمة من اللائحة. لا يُستبدل شيء.</translation>
    </message>
    <message>
        <source>The fields that you choose take the file’s value; blanks of the others are filled.</source>
        <translation>تأخذ الحقول المختارة قيمة اللائحة، وتُملأ الحقول الفارغة الأخرى.</translation>
    </message>
    <message>
        <source>Fills blanks of persons found exactly once. All other rows are listed.</source>
        <translation>تُستكمل معطيات من عُثر عليه مرة واحدة فقط. وتُعرض الأسطر الأخرى.</translation>
    </message>
    <message numerus="yes">
        <source>Update %n person(s)</source>
        <translation>
            <numerusform>عدم تحيين أي شخص</numerusform>
            <numerusform>تحيين شخص واحد</numerusform>
            <numerusform>تحيين شخصين</numerusform>
            <numerusform>تحيين %n أشخاص</numerusform>
            <numerusform>تحيين %n شخصا</numerusform>
            <numerusform>تحيين %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>لا شيء للاستيراد</translation>
    </message>
    <message numerus="yes">
        <source>Import %n person(s)</source>
        <translation>
            <numerusform>عدم استيراد أي شخص</numerusform>
            <numerusform>استيراد شخص واحد</numerusform>
            <numerusform>استيراد شخصين</numerusform>
            <numerusform>استيراد %n أشخاص</numerusform>
            <numerusform>استيراد %n شخصا</numerusform>
            <numerusform>استيراد %n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>عدم استيراد أي سطر</numerusform>
            <numerusform>استيراد سطر واحد</numerusform>
            <numerusform>استيراد سطرين</numerusform>
            <numerusform>استيراد %n أسطر</numerusform>
            <numerusform>استيراد %n سطرا</numerusform>
            <numerusform>استيراد %n سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, update %2</source>
        <comment>import button: after &apos;Import 118 persons&apos;</comment>
        <translation>%1، وتحيين %2</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) registered</source>
        <translation>
            <numerusform>لم يُسجل أي شخص</numerusform>
            <numerusform>سُجل شخص واحد</numerusform>
            <numerusform>سُجل شخصان</numerusform>
            <numerusform>سُجل %n أشخاص</numerusform>
            <numerusform>سُجل %n شخصا</numerusform>
            <numerusform>سُجل %n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) imported</source>
        <translation>
            <numerusform>لم يُستورد أي سطر</numerusform>
            <numerusform>استُورد سطر واحد</numerusform>
            <numerusform>استُورد سطران</numerusform>
            <numerusform>استُوردت %n أسطر</numerusform>
            <numerusform>استُورد %n سطرا</numerusform>
            <numerusform>استُورد %n سطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>لم يُحيَّن أي شخص</numerusform>
            <numerusform>حُيِّن شخص واحد</numerusform>
            <numerusform>حُيِّن شخصان</numerusform>
            <numerusform>حُيِّن %n أشخاص</numerusform>
            <numerusform>حُيِّن %n شخصا</numerusform>
            <numerusform>حُيِّن %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>لم يكن أي منها موجودا.</numerusform>
            <numerusform>واحد كان موجودا سلفا.</numerusform>
            <numerusform>اثنان كانا موجودين سلفا.</numerusform>
            <numerusform>%n كانت موجودة سلفا.</numerusform>
            <numerusform>%n كانت موجودة سلفا.</numerusform>
            <numerusform>%n كانت موجودة سلفا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) to decide were left: nothing of them was imported.</source>
        <translation>
            <numerusform>لم يُترك أي سطر للبت فيه.</numerusform>
            <numerusform>تُرك سطر واحد لم يُبت فيه: لم يُستورد منه شيء.</numerusform>
            <numerusform>تُرك سطران لم يُبت فيهما: لم يُستورد منهما شيء.</numerusform>
            <numerusform>تُركت %n أسطر لم يُبت فيها: لم يُستورد منها شيء.</numerusform>
            <numerusform>تُرك %n سطرا لم يُبت فيها: لم يُستورد منها شيء.</numerusform>
            <numerusform>تُرك %n سطر لم يُبت فيها: لم يُستورد منها شيء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were left out.</source>
        <translation>
            <numerusform>لم يُستبعد أي سطر.</numerusform>
            <numerusform>استُبعد سطر واحد.</numerusform>
            <numerusform>استُبعد سطران.</numerusform>
            <numerusform>استُبعدت %n أسطر.</numerusform>
            <numerusform>استُبعد %n سطرا.</numerusform>
            <numerusform>استُبعد %n سطر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be imported: see why below.</source>
        <translation>
            <numerusform>لم يتعذر استيراد أي سطر.</numerusform>
            <numerusform>تعذر استيراد سطر واحد: انظر السبب أدناه.</numerusform>
            <numerusform>تعذر استيراد سطرين: انظر السبب أدناه.</numerusform>
            <numerusform>تعذر استيراد %n أسطر: انظر السبب أدناه.</numerusform>
            <numerusform>تعذر استيراد %n سطرا: انظر السبب أدناه.</numerusform>
            <numerusform>تعذر استيراد %n سطر: انظر السبب أدناه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n of them single values were not understood; they stand in the remarks.</source>
        <translation>
            <numerusform>فُهمت كل القيم.</numerusform>
            <numerusform>في سطر واحد لم تُفهم بعض القيم، وهي مدونة في الملاحظات.</numerusform>
            <numerusform>في سطرين لم تُفهم بعض القيم، وهي مدونة في الملاحظات.</numerusform>
            <numerusform>في %n أسطر لم تُفهم بعض القيم، وهي مدونة في الملاحظات.</numerusform>
            <numerusform>في %n سطرا لم تُفهم بعض القيم، وهي مدونة في الملاحظات.</numerusform>
            <numerusform>في %n سطر لم تُفهم بعض القيم، وهي مدونة في الملاحظات.</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns left out: %1.</source>
        <translation>الأعمدة غير المستوردة: %1.</translation>
    </message>
    <message>
        <source>perhaps a twin</source>
        <translation>ربما توأم</translation>
    </message>
    <message>
        <source>perhaps somebody of the same household</source>
        <translation>ربما شخص من الأسرة نفسها</translation>
    </message>
    <message>
        <source>probably the same person</source>
        <translation>على الأرجح الشخص نفسه</translation>
    </message>
    <message>
        <source>perhaps the same person</source>
        <translation>ربما الشخص نفسه</translation>
    </message>
    <message>
        <source>hardly the same person</source>
        <translation>يُستبعد أن يكون الشخص نفسه</translation>
    </message>
    <message>
        <source>another person: will be registered</source>
        <translation>شخص آخر: سيُسجل</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>the same person</source>
        <translation>الشخص نفسه</translation>
    </message>
    <message>
        <source>the same person: %1</source>
        <translation>الشخص نفسه: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) that it registered will be removed.</source>
        <translation>
            <numerusform>لن يُحذف أي شخص.</numerusform>
            <numerusform>سيُحذف شخص واحد سجله هذا الاستيراد.</numerusform>
            <numerusform>سيُحذف شخصان سجلهما هذا الاستيراد.</numerusform>
            <numerusform>سيُحذف %n أشخاص سجلهم هذا الاستيراد.</numerusform>
            <numerusform>سيُحذف %n شخصا سجلهم هذا الاستيراد.</numerusform>
            <numerusform>سيُحذف %n شخص سجلهم هذا الاستيراد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that it made will be removed.</source>
        <translation>
            <numerusform>لن يُحذف أي سجل.</numerusform>
            <numerusform>سيُحذف سجل واحد أنشأه هذا الاستيراد.</numerusform>
            <numerusform>سيُحذف سجلان أنشأهما هذا الاستيراد.</numerusform>
            <numerusform>ستُحذف %n سجلات أنشأها هذا الاستيراد.</numerusform>
            <numerusform>سيُحذف %n سجلا أنشأها هذا الاستيراد.</numerusform>
            <numerusform>سيُحذف %n سجل أنشأها هذا الاستيراد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that it changed will be as they were.</source>
        <translation>
            <numerusform>لن يتغير أي ملف آخر.</numerusform>
            <numerusform>سيعود ملف واحد غيّره إلى ما كان عليه.</numerusform>
            <numerusform>سيعود ملفان غيّرهما إلى ما كانا عليه.</numerusform>
            <numerusform>ستعود %n ملفات غيّرها إلى ما كانت عليه.</numerusform>
            <numerusform>سيعود %n ملفا غيّرها إلى ما كانت عليه.</numerusform>
            <numerusform>سيعود %n ملف غيّرها إلى ما كانت عليه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing recorded since depends on it.</source>
        <translation>لا يتوقف عليه شيء مما سُجل بعده.</translation>
    </message>
    <message numerus="yes">
        <source>%n of what it brought was changed since</source>
        <translation>
            <numerusform>لم يتغير شيء مما جلبه</numerusform>
            <numerusform>تغير بعده عنصر واحد مما جلبه</numerusform>
            <numerusform>تغير بعده عنصران مما جلبه</numerusform>
            <numerusform>تغيرت بعده %n عناصر مما جلبه</numerusform>
            <numerusform>تغير بعده %n عنصرا مما جلبه</numerusform>
            <numerusform>تغير بعده %n عنصر مما جلبه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) made since depend on it</source>
        <translation>
            <numerusform>لا يتوقف عليه أي سجل</numerusform>
            <numerusform>يتوقف عليه سجل واحد أُنشئ بعده</numerusform>
            <numerusform>يتوقف عليه سجلان أُنشئا بعده</numerusform>
            <numerusform>تتوقف عليه %n سجلات أُنشئت بعده</numerusform>
            <numerusform>يتوقف عليه %n سجلا أُنشئت بعده</numerusform>
            <numerusform>يتوقف عليه %n سجل أُنشئت بعده</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be undone: %1.</source>
        <translation>لا يمكن التراجع عنه: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <source>Cases: %1.</source>
        <translation>الملفات: %1.</translation>
    </message>
    <message>
        <source>The list was not opened: %1.</source>
        <translation>لم تُفتح اللائحة: %1.</translation>
    </message>
</context>
<context>
    <name>Indicator</name>
    <message>
        <source>Counted: %1. Unit: %2.</source>
        <translation>المحسوب: %1. الوحدة: %2.</translation>
    </message>
    <message>
        <source>Date: %1.</source>
        <translation>التاريخ: %1.</translation>
    </message>
    <message>
        <source>A state on the day of the figures.</source>
        <translation>حالة في يوم الأرقام.</translation>
    </message>
</context>
<context>
    <name>JournalCommand</name>
    <message>
        <source>--%1 takes a day such as %2.</source>
        <translation>‎--%1 يأخذ يوما مثل %2.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>اليوم الأخير يسبق الأول.</translation>
    </message>
    <message>
        <source>“%1” exists already. Name another file, or say --replace.</source>
        <translation>«%1» موجود بالفعل. اختاروا ملفا آخر أو أضيفوا --replace.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Check the folder and the space on the disk.</source>
        <translation>تعذرت كتابة «%1». تحققوا من المجلد ومن المساحة على القرص.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the journal written to “%1”.</source>
        <translation>
            <numerusform>لم يُكتب أي قيد من السجل في «%1».</numerusform>
            <numerusform>كُتب قيد واحد من السجل في «%1».</numerusform>
            <numerusform>كُتب قيدان من السجل في «%1».</numerusform>
            <numerusform>كُتبت %n قيود من السجل في «%1».</numerusform>
            <numerusform>كُتب %n قيدا من السجل في «%1».</numerusform>
            <numerusform>كُتب %n قيد من السجل في «%1».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalExport</name>
    <message>
        <source>Entry</source>
        <translation>القيد</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>الوقت (UTC)</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>العملية</translation>
    </message>
    <message>
        <source>Code of the action</source>
        <translation>رمز العملية</translation>
    </message>
    <message>
        <source>About</source>
        <translation>بخصوص</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>الختم</translation>
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
        <translation>حساب غير معروف</translation>
    </message>
</context>
<context>
    <name>KeptTexts</name>
    <message>
        <source>chosen</source>
        <translation>تم اختياره</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>غير مختار</translation>
    </message>
</context>
<context>
    <name>LetterBatch</name>
    <message>
        <source>Letters for which a consent or a detail is missing are left out, and counted.</source>
        <translation>الرسائل التي تنقصها موافقة أو بيان تترك جانبا، ويتم عدها.</translation>
    </message>
    <message numerus="yes">
        <source>%n referral letter(s)</source>
        <translation>
            <numerusform>لا رسائل إحالة</numerusform>
            <numerusform>رسالة إحالة واحدة</numerusform>
            <numerusform>رسالتا إحالة</numerusform>
            <numerusform>%n رسائل إحالة</numerusform>
            <numerusform>%n رسالة إحالة</numerusform>
            <numerusform>%n رسالة إحالة</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as one PDF…</source>
        <translation>حفظ في ملف PDF واحد…</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) written.</source>
        <translation>
            <numerusform>لم تتم كتابة أي رسالة.</numerusform>
            <numerusform>تمت كتابة رسالة واحدة.</numerusform>
            <numerusform>تمت كتابة رسالتين.</numerusform>
            <numerusform>تمت كتابة %n رسائل.</numerusform>
            <numerusform>تمت كتابة %n رسالة.</numerusform>
            <numerusform>تمت كتابة %n رسالة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: no consent to share with the centre.</source>
        <translation>
            <numerusform>لم تترك أي رسالة: لا موافقة على المشاركة مع المؤسسة.</numerusform>
            <numerusform>تركت رسالة واحدة: لا موافقة على المشاركة مع المؤسسة.</numerusform>
            <numerusform>تركت رسالتان: لا موافقة على المشاركة مع المؤسسة.</numerusform>
            <numerusform>تركت %n رسائل: لا موافقة على المشاركة مع المؤسسة.</numerusform>
            <numerusform>تركت %n رسالة: لا موافقة على المشاركة مع المؤسسة.</numerusform>
            <numerusform>تركت %n رسالة: لا موافقة على المشاركة مع المؤسسة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: a detail is missing.</source>
        <translation>
            <numerusform>لم تترك أي رسالة: ينقصها بيان.</numerusform>
            <numerusform>تركت رسالة واحدة: ينقصها بيان.</numerusform>
            <numerusform>تركت رسالتان: ينقصها بيان.</numerusform>
            <numerusform>تركت %n رسائل: ينقصها بيان.</numerusform>
            <numerusform>تركت %n رسالة: ينقصها بيان.</numerusform>
            <numerusform>تركت %n رسالة: ينقصها بيان.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing letters</source>
        <translation>جار كتابة الرسائل</translation>
    </message>
    <message>
        <source>Save the letters</source>
        <translation>حفظ الرسائل</translation>
    </message>
    <message>
        <source>letters.pdf</source>
        <translation>رسائل.pdf</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ملفات PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>LetterOutput</name>
    <message>
        <source>letter-%1.pdf</source>
        <translation>رسالة-%1.pdf</translation>
    </message>
</context>
<context>
    <name>LetterProblem</name>
    <message>
        <source>%1 cannot be used in this letter.</source>
        <translation>لا يمكن استعمال %1 في هذه الرسالة.</translation>
    </message>
    <message>
        <source>Not on record: %1.</source>
        <translation>غير مسجل: %1.</translation>
    </message>
    <message>
        <source>A sign without its other half: %1</source>
        <translation>علامة بدون نصفها الآخر: %1</translation>
    </message>
    <message>
        <source>There is no text.</source>
        <translation>لا يوجد نص.</translation>
    </message>
    <message>
        <source>A discreet letter must not say “%1”.</source>
        <translation>يجب ألا تذكر رسالة متحفظة «%1».</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
</context>
<context>
    <name>LevelText</name>
    <message>
        <source>exact age</source>
        <translation>السن بالضبط</translation>
    </message>
    <message>
        <source>5-year bands</source>
        <translation>فئات من 5 سنوات</translation>
    </message>
    <message>
        <source>10-year bands</source>
        <translation>فئات من 10 سنوات</translation>
    </message>
    <message>
        <source>under 25, 25 to 54, 55 and over</source>
        <translation>أقل من 25، من 25 إلى 54، 55 فأكثر</translation>
    </message>
    <message>
        <source>country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>region of the world</source>
        <translation>منطقة من العالم</translation>
    </message>
    <message>
        <source>large region of the world</source>
        <translation>منطقة كبرى من العالم</translation>
    </message>
    <message>
        <source>continent</source>
        <translation>القارة</translation>
    </message>
    <message>
        <source>exact number</source>
        <translation>العدد بالضبط</translation>
    </message>
    <message>
        <source>narrow bands</source>
        <translation>فئات ضيقة</translation>
    </message>
    <message>
        <source>wide bands</source>
        <translation>فئات واسعة</translation>
    </message>
    <message>
        <source>arrondissement</source>
        <translation>المقاطعة</translation>
    </message>
    <message>
        <source>préfecture d’arrondissements</source>
        <translation>عمالة المقاطعات</translation>
    </message>
    <message>
        <source>province</source>
        <translation>العمالة أو الإقليم</translation>
    </message>
    <message>
        <source>region</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>الفصل</translation>
    </message>
    <message>
        <source>year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>trade</source>
        <translation>الحرفة</translation>
    </message>
    <message>
        <source>group of trades</source>
        <translation>مجموعة حرف</translation>
    </message>
    <message>
        <source>large group of trades</source>
        <translation>مجموعة حرف كبرى</translation>
    </message>
    <message>
        <source>sector of trades</source>
        <translation>قطاع حرف</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>كما سُجل</translation>
    </message>
    <message>
        <source>in groups</source>
        <translation>حسب مجموعات</translation>
    </message>
    <message>
        <source>in large groups</source>
        <translation>حسب مجموعات كبرى</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>own level %1</source>
        <translation>مستوى خاص %1</translation>
    </message>
</context>
<context>
    <name>MatchText</name>
    <message>
        <source>the same</source>
        <translation>متطابق</translation>
    </message>
    <message>
        <source>given and family name exchanged</source>
        <translation>الاسم الشخصي والعائلي معكوسان</translation>
    </message>
    <message>
        <source>the given name of one is the family name of the other</source>
        <translation>الاسم الشخصي لأحدهما هو الاسم العائلي للآخر</translation>
    </message>
    <message>
        <source>spellings of one name</source>
        <translation>صيغ كتابة لاسم واحد</translation>
    </message>
    <message>
        <source>same sound</source>
        <translation>نفس النطق</translation>
    </message>
    <message>
        <source>nearly the same letters</source>
        <translation>نفس الحروف تقريبا</translation>
    </message>
    <message>
        <source>one name is part of the other</source>
        <translation>أحد الاسمين جزء من الآخر</translation>
    </message>
    <message>
        <source>alike</source>
        <translation>متشابه</translation>
    </message>
    <message>
        <source>different</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>مطابق تماما</translation>
    </message>
    <message>
        <source>one digit off, or day and month exchanged</source>
        <translation>فرق رقم واحد، أو اليوم والشهر معكوسان</translation>
    </message>
    <message>
        <source>same year, which is all that is known of one</source>
        <translation>نفس السنة، وهي كل ما يُعرف عن أحدهما</translation>
    </message>
    <message>
        <source>partly the same</source>
        <translation>متطابق جزئيا</translation>
    </message>
    <message>
        <source>one digit off</source>
        <translation>فرق رقم واحد</translation>
    </message>
    <message>
        <source>nearly the same</source>
        <translation>متطابق تقريبا</translation>
    </message>
    <message>
        <source>Probably the same person</source>
        <translation>على الأرجح الشخص نفسه</translation>
    </message>
    <message>
        <source>Perhaps the same person</source>
        <translation>ربما الشخص نفسه</translation>
    </message>
    <message>
        <source>Hardly the same person</source>
        <translation>من المستبعد أن يكون الشخص نفسه</translation>
    </message>
    <message>
        <source>Perhaps twins: same birth date and family name</source>
        <translation>ربما توأمان: نفس تاريخ الازدياد والاسم العائلي</translation>
    </message>
    <message>
        <source>Perhaps a relative: same phone and address</source>
        <translation>ربما قريب: نفس الهاتف والعنوان</translation>
    </message>
    <message>
        <source>Perhaps a relative: same phone</source>
        <translation>ربما قريب: نفس الهاتف</translation>
    </message>
    <message>
        <source>Perhaps a relative: same family name and address</source>
        <translation>ربما قريب: نفس الاسم العائلي والعنوان</translation>
    </message>
    <message>
        <source>Perhaps a relative</source>
        <translation>ربما قريب</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الشخصي</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>الاسم العائلي</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>تاريخ الازدياد</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>الجنسية</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>رقم الوثيقة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two values that differ</comment>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>common name</source>
        <translation>اسم شائع</translation>
    </message>
    <message>
        <source>common</source>
        <translation>شائع</translation>
    </message>
    <message>
        <source>rare name</source>
        <translation>اسم نادر</translation>
    </message>
    <message>
        <source>rare</source>
        <translation>نادر</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>says little</source>
        <translation>لا يدل على الكثير</translation>
    </message>
    <message>
        <source>a little more likely</source>
        <translation>احتمال أكبر قليلا</translation>
    </message>
    <message>
        <source>more likely</source>
        <translation>احتمال أكبر</translation>
    </message>
    <message>
        <source>much more likely</source>
        <translation>احتمال أكبر بكثير</translation>
    </message>
    <message>
        <source>a little less likely</source>
        <translation>احتمال أقل قليلا</translation>
    </message>
    <message>
        <source>less likely</source>
        <translation>احتمال أقل</translation>
    </message>
    <message>
        <source>much less likely</source>
        <translation>احتمال أقل بكثير</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a probability</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>more than %1 in %2</source>
        <translation>أكثر من %1 من %2</translation>
    </message>
    <message>
        <source>less than %1 in %2</source>
        <translation>أقل من %1 من %2</translation>
    </message>
    <message>
        <source>Agrees: %1</source>
        <translation>متطابق: %1</translation>
    </message>
    <message>
        <source>Differs: %1</source>
        <translation>مختلف: %1</translation>
    </message>
</context>
<context>
    <name>MergeText</name>
    <message>
        <source>Case %1 is closed and %2 is not: %2 goes on, %1 stays findable.</source>
        <translation>الملف %1 مغلق والملف %2 غير مغلق: يستمر %2 ويبقى العثور على %1 ممكنا.</translation>
    </message>
    <message>
        <source>Of the two open cases %1 goes on; %2 stays findable.</source>
        <translation>من الملفين المفتوحين يستمر %1، ويبقى العثور على %2 ممكنا.</translation>
    </message>
    <message>
        <source>Case %1 goes on; %2 stays findable.</source>
        <translation>يستمر الملف %1، ويبقى العثور على %2 ممكنا.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>لا جلسات</numerusform>
            <numerusform>جلسة واحدة</numerusform>
            <numerusform>جلستان</numerusform>
            <numerusform>%n جلسات</numerusform>
            <numerusform>%n جلسة</numerusform>
            <numerusform>%n جلسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s)</source>
        <translation>
            <numerusform>لا إحالات</numerusform>
            <numerusform>إحالة واحدة</numerusform>
            <numerusform>إحالتان</numerusform>
            <numerusform>%n إحالات</numerusform>
            <numerusform>%n إحالة</numerusform>
            <numerusform>%n إحالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s)</source>
        <translation>
            <numerusform>لا موافقات</numerusform>
            <numerusform>موافقة واحدة</numerusform>
            <numerusform>موافقتان</numerusform>
            <numerusform>%n موافقات</numerusform>
            <numerusform>%n موافقة</numerusform>
            <numerusform>%n موافقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%n رسائل</numerusform>
            <numerusform>%n رسالة</numerusform>
            <numerusform>%n رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s)</source>
        <translation>
            <numerusform>لا تتبعات</numerusform>
            <numerusform>تتبع واحد</numerusform>
            <numerusform>تتبعان</numerusform>
            <numerusform>%n تتبعات</numerusform>
            <numerusform>%n تتبعا</numerusform>
            <numerusform>%n تتبع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) to call</source>
        <translation>
            <numerusform>لا محاولات اتصال</numerusform>
            <numerusform>محاولة اتصال واحدة</numerusform>
            <numerusform>محاولتا اتصال</numerusform>
            <numerusform>%n محاولات اتصال</numerusform>
            <numerusform>%n محاولة اتصال</numerusform>
            <numerusform>%n محاولة اتصال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n career plan(s)</source>
        <translation>
            <numerusform>لا مشاريع مهنية</numerusform>
            <numerusform>مشروع مهني واحد</numerusform>
            <numerusform>مشروعان مهنيان</numerusform>
            <numerusform>%n مشاريع مهنية</numerusform>
            <numerusform>%n مشروعا مهنيا</numerusform>
            <numerusform>%n مشروع مهني</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) of the plan</source>
        <translation>
            <numerusform>لا إجراءات من الخطة</numerusform>
            <numerusform>إجراء واحد من الخطة</numerusform>
            <numerusform>إجراءان من الخطة</numerusform>
            <numerusform>%n إجراءات من الخطة</numerusform>
            <numerusform>%n إجراء من الخطة</numerusform>
            <numerusform>%n إجراء من الخطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training place(s)</source>
        <translation>
            <numerusform>لا مقاعد بيداغوجية</numerusform>
            <numerusform>مقعد بيداغوجي واحد</numerusform>
            <numerusform>مقعدان بيداغوجيان</numerusform>
            <numerusform>%n مقاعد بيداغوجية</numerusform>
            <numerusform>%n مقعدا بيداغوجيا</numerusform>
            <numerusform>%n مقعد بيداغوجي</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is recorded for %1 that would have to move.</source>
        <translation>لم يُسجل لـ%1 ما يستوجب النقل.</translation>
    </message>
    <message>
        <source>Moves from %1 to %2: %3.</source>
        <comment>who, to whom, what</comment>
        <translation>ينتقل من %1 إلى %2: %3.</translation>
    </message>
    <message>
        <source>Both have a career plan: that of %1 stays, that of %2 can be read below it as an earlier plan.</source>
        <translation>لكل منهما مشروع مهني: يبقى مشروع %1، ويُقرأ مشروع %2 أسفله كمشروع سابق.</translation>
    </message>
    <message>
        <source>Both have a place on the same intake: the better one stays.</source>
        <translation>لكل منهما مقعد في الدورة نفسها: يبقى الأفضل.</translation>
    </message>
    <message>
        <source>A merge can be taken back later, from the history of the case.</source>
        <translation>يمكن التراجع عن الدمج لاحقا من سجل تعديلات الملف.</translation>
    </message>
    <message>
        <source>%1 becomes a record of its own again.</source>
        <translation>تعود البطاقة %1 مستقلة.</translation>
    </message>
    <message>
        <source>Goes back to %1: %2.</source>
        <comment>who, what</comment>
        <translation>يعود إلى %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these record(s) changed since the merge: it goes back as it is now.</source>
        <translation>
            <numerusform>لم يتغير أي من هذه العناصر منذ الدمج.</numerusform>
            <numerusform>تغير عنصر واحد منها منذ الدمج: يعود كما هو الآن.</numerusform>
            <numerusform>تغير عنصران منها منذ الدمج: يعودان كما هما الآن.</numerusform>
            <numerusform>تغيرت %n عناصر منها منذ الدمج: تعود كما هي الآن.</numerusform>
            <numerusform>تغير %n عنصرا منها منذ الدمج: تعود كما هي الآن.</numerusform>
            <numerusform>تغير %n عنصر منها منذ الدمج: تعود كما هي الآن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) added since the merge stay with %1.</source>
        <translation>
            <numerusform>لم يُضف شيء منذ الدمج إلى %1.</numerusform>
            <numerusform>يبقى العنصر الوحيد المضاف منذ الدمج لدى %1.</numerusform>
            <numerusform>يبقى العنصران المضافان منذ الدمج لدى %1.</numerusform>
            <numerusform>تبقى %n عناصر مضافة منذ الدمج لدى %1.</numerusform>
            <numerusform>يبقى %n عنصرا مضافا منذ الدمج لدى %1.</numerusform>
            <numerusform>يبقى %n عنصر مضاف منذ الدمج لدى %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The profile of %1 was changed since: what was changed stays, all else is again as before the merge.</source>
        <translation>عُدّلت معطيات %1 منذ ذلك الحين: يبقى ما عُدّل ويعود ما سواه كما كان قبل الدمج.</translation>
    </message>
    <message>
        <source>The profile of %1 is again as before the merge.</source>
        <translation>تعود معطيات %1 كما كانت قبل الدمج.</translation>
    </message>
    <message numerus="yes">
        <source>%n relative(s)</source>
        <translation>
            <numerusform>لا أقارب</numerusform>
            <numerusform>قريب واحد</numerusform>
            <numerusform>قريبان</numerusform>
            <numerusform>%n أقارب</numerusform>
            <numerusform>%n قريبا</numerusform>
            <numerusform>%n قريب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n household(s)</source>
        <translation>
            <numerusform>لا أسر</numerusform>
            <numerusform>أسرة واحدة</numerusform>
            <numerusform>أسرتان</numerusform>
            <numerusform>%n أسر</numerusform>
            <numerusform>%n أسرة</numerusform>
            <numerusform>%n أسرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is linked to the same relative twice: one of each two such links ends.</source>
        <translation>لا يُربط أحد بالقريب نفسه مرتين: من كل رابطين كهذين ينتهي واحد.</translation>
    </message>
    <message>
        <source>Both belong to a household: that of %1 goes on.</source>
        <translation>ينتمي كلاهما إلى أسرة: تبقى أسرة %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n attached document(s)</source>
        <translation>
            <numerusform>لا وثيقة مرفقة</numerusform>
            <numerusform>وثيقة مرفقة واحدة</numerusform>
            <numerusform>وثيقتان مرفقتان</numerusform>
            <numerusform>%n وثائق مرفقة</numerusform>
            <numerusform>%n وثيقة مرفقة</numerusform>
            <numerusform>%n وثيقة مرفقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Beneficiaries</source>
        <translation>المستفيدون</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>الإحالات</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>دليل التكوينات</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>الإحصائيات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>المستعملون</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>المفكرة</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>التصدير</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>التكرارات</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>سجل العمليات</translation>
    </message>
    <message>
        <source>Restricted cases</source>
        <translation>الملفات المقيدة</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>الحقوق</translation>
    </message>
</context>
<context>
    <name>PasswordText</name>
    <message>
        <source>A good password.</source>
        <translation>كلمة مرور جيدة.</translation>
    </message>
    <message>
        <source>At least 12 characters. Four unrelated words are good.</source>
        <translation>12 حرفا على الأقل. أربع كلمات لا رابط بينها جيدة.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>النص أطول من اللازم.</translation>
    </message>
    <message>
        <source>Too easy to guess: known words, rows of keys, repetitions.</source>
        <translation>سهلة التخمين: كلمات معروفة أو مفاتيح متتالية أو تكرار.</translation>
    </message>
    <message>
        <source>Too close to the name, the login or the desk.</source>
        <translation>قريبة جدا من الاسم أو اسم المستعمل أو المكتب.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>كلمتا المرور غير متطابقتين.</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>since the desk opened</source>
        <translation>منذ افتتاح المكتب</translation>
    </message>
    <message>
        <source>quarter %1 of %2</source>
        <translation>الفصل %1 من %2</translation>
    </message>
    <message>
        <source>year %1</source>
        <translation>سنة %1</translation>
    </message>
    <message>
        <source>school year %1</source>
        <translation>السنة الدراسية %1</translation>
    </message>
    <message>
        <source>project year %1</source>
        <translation>سنة المشروع %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>PeriodDialog</name>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>الاسم بالفرنسية</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>الاسم بالعربية</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>الاسم بالإنجليزية</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Opens at</source>
        <translation>يفتح على الساعة</translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation>يغلق على الساعة</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Date of the source</source>
        <translation>تاريخ المصدر</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>تحقق منه</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>تاريخ التحقق</translation>
    </message>
    <message>
        <source>In the calendar</source>
        <translation>ضمن التقويم</translation>
    </message>
</context>
<context>
    <name>PersonFile</name>
    <message>
        <source>Your personal file</source>
        <translation>ملفكم الشخصي</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>لا شيء مسجل.</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>مكتب الإعلام والتوجيه</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>CNDP number</source>
        <translation>رقم اللجنة الوطنية</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>سُلّم بتاريخ</translation>
    </message>
    <message>
        <source>This is all that the desk holds about you on the day above. It was handed to you because you asked for it; nobody else needs to see it.</source>
        <translation>هذا كل ما يحتفظ به المكتب عنكم في التاريخ المبين أعلاه. سُلّمت إليكم هذه الوثيقة لأنكم طلبتموها، ولا حاجة لأن يراها غيركم.</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>من أنتم</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>الاسم بالحروف اللاتينية</translation>
    </message>
    <message>
        <source>Name in Arabic letters</source>
        <translation>الاسم بالحروف العربية</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>تاريخ الازدياد</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>الجنسية</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>الحالة العائلية</translation>
    </message>
    <message>
        <source>People in the household</source>
        <translation>عدد أفراد الأسرة</translation>
    </message>
    <message>
        <source>Dependants</source>
        <translation>الأشخاص المتكفل بهم</translation>
    </message>
    <message>
        <source>Residence status</source>
        <translation>وضعية الإقامة</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>رقم الوثيقة</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالح إلى غاية</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>تاريخ التسجيل</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>الجهة الموجهة</translation>
    </message>
    <message>
        <source>Number in another system</source>
        <translation>الرقم في نظام آخر</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>How to reach you</source>
        <translation>كيفية الاتصال بكم</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>هاتف آخر</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Preferred way</source>
        <translation>وسيلة الاتصال المفضلة</translation>
    </message>
    <message>
        <source>Safe to contact</source>
        <translation>اتصال آمن</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Arrondissement</source>
        <translation>المقاطعة</translation>
    </message>
    <message>
        <source>Schooling, work and wishes</source>
        <translation>الدراسة والعمل والرغبات</translation>
    </message>
    <message>
        <source>Schooling</source>
        <translation>المستوى الدراسي</translation>
    </message>
    <message>
        <source>Stream of the baccalauréat</source>
        <translation>شعبة الباكالوريا</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>الدبلوم</translation>
    </message>
    <message>
        <source>Equivalence</source>
        <translation>المعادلة</translation>
    </message>
    <message>
        <source>Earlier training</source>
        <translation>تكوين سابق</translation>
    </message>
    <message>
        <source>Levels reached</source>
        <translation>المستويات المحصلة</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>الحرفة</translation>
    </message>
    <message>
        <source>Years of practice</source>
        <translation>سنوات الممارسة</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>الشغل</translation>
    </message>
    <message>
        <source>Languages (spoken / written)</source>
        <translation>اللغات (شفويا / كتابيا)</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>الاهتمامات</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>العوائق</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier version(s) of this page are kept in the history; they are in the computer file that goes with this document.</source>
        <translation>
            <numerusform>لا نسخة سابقة من هذه الصفحة محفوظة في السجل.</numerusform>
            <numerusform>نسخة سابقة واحدة من هذه الصفحة محفوظة في السجل، وهي في الملف الرقمي المرافق لهذه الوثيقة.</numerusform>
            <numerusform>نسختان سابقتان من هذه الصفحة محفوظتان في السجل، وهما في الملف الرقمي المرافق لهذه الوثيقة.</numerusform>
            <numerusform>%n نسخ سابقة من هذه الصفحة محفوظة في السجل، وهي في الملف الرقمي المرافق لهذه الوثيقة.</numerusform>
            <numerusform>%n نسخة سابقة من هذه الصفحة محفوظة في السجل، وهي في الملف الرقمي المرافق لهذه الوثيقة.</numerusform>
            <numerusform>%n نسخة سابقة من هذه الصفحة محفوظة في السجل، وهي في الملف الرقمي المرافق لهذه الوثيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your case</source>
        <translation>ملفكم</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>الفتح</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>الإغلاق</translation>
    </message>
    <message>
        <source>What you agreed to</source>
        <translation>ما وافقتم عليه</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>How</source>
        <translation>الكيفية</translation>
    </message>
    <message>
        <source>Sessions and appointments</source>
        <translation>الجلسات والمواعيد</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>الخطوة المقبلة: %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Where you were referred</source>
        <translation>المؤسسات التي أُحلتم عليها</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>التكوين</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>الأسباب</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation>مشروعكم</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>الاختيار</translation>
    </message>
    <message>
        <source>you</source>
        <translation>أنتم</translation>
    </message>
    <message>
        <source>the desk</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>العملية</translation>
    </message>
    <message>
        <source>By</source>
        <translation>من طرف</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الأجل</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>تتبع</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n شهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهران</numerusform>
            <numerusform>%n أشهر</numerusform>
            <numerusform>%n شهرا</numerusform>
            <numerusform>%n شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Household and relatives</source>
        <translation>الأسرة والأقارب</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>غير مصرح به</translation>
    </message>
    <message>
        <source>same household</source>
        <translation>الأسرة نفسها</translation>
    </message>
    <message>
        <source>Other persons are named by the relation alone: their data is theirs.</source>
        <translation>لا يُذكر الأشخاص الآخرون إلا بصلتهم بكم: معطياتهم تخصهم.</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>الصلة</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>الأسرة</translation>
    </message>
    <message>
        <source>What you asked for</source>
        <translation>ما طلبتموه</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>الحق</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>تاريخ الجواب</translation>
    </message>
    <message>
        <source>Where your data came from</source>
        <translation>مصدر معطياتكم</translation>
    </message>
    <message>
        <source>a list that the desk imported</source>
        <translation>لائحة استوردها المكتب</translation>
    </message>
    <message>
        <source>From you, at the desk, and from the answers of training centres.</source>
        <translation>منكم، في المكتب، ومن أجوبة مؤسسات التكوين.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Who worked with your file</source>
        <translation>من اشتغل على ملفكم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما تم القيام به</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>عدد المرات</translation>
    </message>
    <message>
        <source>What left the desk</source>
        <translation>ما خرج من المكتب</translation>
    </message>
    <message>
        <source>request to %1</source>
        <translation>طلب إلى %1</translation>
    </message>
    <message>
        <source>anonymised, also abroad: %1</source>
        <translation>مجهول الهوية، وإلى الخارج أيضا: %1</translation>
    </message>
    <message>
        <source>anonymised: %1</source>
        <translation>مجهول الهوية: %1</translation>
    </message>
    <message>
        <source>No anonymised export left the desk while you agreed to statistics.</source>
        <translation>لم يخرج من المكتب أي تصدير مجهول الهوية أثناء موافقتكم على الإحصائيات.</translation>
    </message>
    <message>
        <source>Anonymised exports hold no name, number or address; a row in them may be about you.</source>
        <translation>لا تتضمن التصديرات مجهولة الهوية أي اسم أو رقم أو عنوان، وقد يتعلق بكم أحد سطورها.</translation>
    </message>
    <message>
        <source>%1 keeps your data to inform you about training, to guide you and to follow up with you. Under Law 09-08 you have the right to see your data, to have it corrected, to object to its use and to withdraw what you agreed to, free of charge, at the desk. You may turn to the CNDP.</source>
        <translation>يحتفظ %1 بمعطياتكم لإخباركم بعروض التكوين وتوجيهكم وتتبع مساركم. طبقا للقانون رقم ⁦09-08⁩، لكم الحق في الولوج إلى معطياتكم وتصحيحها والتعرض على معالجتها وسحب موافقتكم، مجانا، لدى المكتب. ويمكنكم اللجوء إلى اللجنة الوطنية لمراقبة حماية المعطيات ذات الطابع الشخصي.</translation>
    </message>
    <message>
        <source>CNDP number: %1.</source>
        <translation>رقم اللجنة الوطنية: %1.</translation>
    </message>
    <message>
        <source>Copies of your documents</source>
        <translation>نسخ وثائقكم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>PersonFileCommand</name>
    <message>
        <source>The name of the file ends in .pdf or .json.</source>
        <translation>ينتهي اسم الملف بـ .pdf أو .json.</translation>
    </message>
    <message>
        <source>“%1” exists already. Name another file, or say --replace.</source>
        <translation>«%1» موجود بالفعل. اختاروا ملفا آخر أو أضيفوا --replace.</translation>
    </message>
    <message>
        <source>There is no case %1.</source>
        <translation>لا يوجد ملف %1.</translation>
    </message>
    <message>
        <source>The person&apos;s own file was written: %1</source>
        <translation>كُتب الملف الخاص بالشخص: %1</translation>
    </message>
</context>
<context>
    <name>PersonFileOutput</name>
    <message>
        <source>Hand the person’s own file over?</source>
        <translation>تسليم الملف إلى صاحبه؟</translation>
    </message>
    <message>
        <source>It holds all that the desk keeps about the person, in clear. Give it to nobody else and delete it from this computer afterwards. That it was handed over is noted in the journal.</source>
        <translation>يتضمن كل ما يحتفظ به المكتب عن الشخص دون تشفير. لا تسلموه لغيره واحذفوه بعد ذلك من هذا الحاسوب. يُسجَّل التسليم في السجل.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>The person’s own file</source>
        <translation>الملف الخاص بالشخص</translation>
    </message>
    <message>
        <source>file-%1.pdf</source>
        <translation>dossier-%1.pdf</translation>
    </message>
    <message>
        <source>file-%1.json</source>
        <translation>dossier-%1.json</translation>
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
        <translation>كتابة ملف الشخص</translation>
    </message>
    <message>
        <source>The file of %1 was handed over.</source>
        <translation>سُلّم الملف %1.</translation>
    </message>
</context>
<context>
    <name>PersonListExport</name>
    <message>
        <source>Name (Latin)</source>
        <translation>الاسم (باللاتينية)</translation>
    </message>
    <message>
        <source>Name (Arabic)</source>
        <translation>الاسم (بالعربية)</translation>
    </message>
    <message>
        <source>Beneficiaries</source>
        <translation>المستفيدون</translation>
    </message>
    <message>
        <source>Law 09-08: CNDP number</source>
        <translation>القانون 09-08: رقم اللجنة الوطنية (CNDP)</translation>
    </message>
</context>
<context>
    <name>PersonText</name>
    <message>
        <source>about %1</source>
        <comment>a birth year or an age</comment>
        <translation>حوالي %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>language and level</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>expired %1</source>
        <comment>…3 days ago</comment>
        <translation>انتهت الصلاحية %1</translation>
    </message>
    <message>
        <source>expires %1</source>
        <comment>…in 88 days</comment>
        <translation>تنتهي الصلاحية %1</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>age</comment>
        <translation>
            <numerusform>أقل من سنة</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>%n سنوات</numerusform>
            <numerusform>%n سنة</numerusform>
            <numerusform>%n سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>residence title</comment>
        <translation>%1 إلى غاية %2</translation>
    </message>
    <message>
        <source>%1 (mother tongue)</source>
        <translation>%1 (اللغة الأم)</translation>
    </message>
    <message>
        <source>%1 %2 (written %3)</source>
        <translation>%1 %2 (كتابة %3)</translation>
    </message>
</context>
<context>
    <name>PlanFields</name>
    <message>
        <source>done on %1</source>
        <translation>أُنجز في %1</translation>
    </message>
    <message>
        <source>cancelled on %1</source>
        <translation>أُلغي في %1</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>للإنجاز</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>training and centre</comment>
        <translation>%1، %2</translation>
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
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Career choices</source>
        <translation>الاختيارات المهنية</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>ما ينبغي فعله</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الأجل</translation>
    </message>
</context>
<context>
    <name>Publication</name>
    <message>
        <source>• stands for a number below %1, or for one from which such a number could be worked out: nobody can be recognised in a small group.</source>
        <translation>• تحل محل عدد أقل من %1، أو عدد يمكن أن يستنتج منه: لا يمكن التعرف على أحد في مجموعة صغيرة.</translation>
    </message>
    <message>
        <source>Groups of fewer than %1 were rounded to 0 or %1 before adding up, so that nobody can be recognised in a small group. All tables of this publication agree with each other.</source>
        <translation>تم تقريب المجموعات التي تقل عن %1 إلى 0 أو %1 قبل الجمع، حتى لا يمكن التعرف على أحد في مجموعة صغيرة. كل جداول هذا المنشور متطابقة.</translation>
    </message>
</context>
<context>
    <name>ReferralFields</name>
    <message>
        <source>%1, %2</source>
        <comment>outcome and its date</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>outcome and its reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>status and its date</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>status and its reasons</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>أرسلت بتاريخ</translation>
    </message>
    <message>
        <source>Centre reminded on</source>
        <translation>تم تذكير المؤسسة بتاريخ</translation>
    </message>
    <message>
        <source>Answer expected until</source>
        <translation>الجواب منتظر إلى غاية</translation>
    </message>
    <message>
        <source>Reasons of the refusal</source>
        <translation>أسباب الرفض</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>التكوين</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>المستشار</translation>
    </message>
</context>
<context>
    <name>ReferralText</name>
    <message>
        <source>taken back: the reminder</source>
        <translation>تم التراجع عن: التذكير</translation>
    </message>
    <message>
        <source>centre reminded</source>
        <translation>تم تذكير المؤسسة</translation>
    </message>
    <message>
        <source>taken back: %1</source>
        <translation>تم التراجع عن: %1</translation>
    </message>
    <message>
        <source>no consent to share with this centre</source>
        <translation>لا موافقة على المشاركة مع هذه المؤسسة</translation>
    </message>
    <message>
        <source>not possible from its present status</source>
        <translation>غير ممكن من حالتها الراهنة</translation>
    </message>
    <message>
        <source>changed by somebody meanwhile</source>
        <translation>قام شخص آخر بتعديلها في هذه الأثناء</translation>
    </message>
    <message>
        <source>the intake has no free place</source>
        <translation>لم يبق في الفوج مقعد شاغر</translation>
    </message>
    <message>
        <source>today is before its last step</source>
        <translation>اليوم سابق لآخر خطوة فيها</translation>
    </message>
    <message>
        <source>places not known</source>
        <translation>عدد المقاعد غير معروف</translation>
    </message>
    <message>
        <source>no place free</source>
        <translation>لا مقعد شاغر</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) free</source>
        <translation>
            <numerusform>لا مقعد شاغر</numerusform>
            <numerusform>مقعد شاغر واحد</numerusform>
            <numerusform>مقعدان شاغران</numerusform>
            <numerusform>%n مقاعد شاغرة</numerusform>
            <numerusform>%n مقعدا شاغرا</numerusform>
            <numerusform>%n مقعد شاغر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReferralThen</name>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1: %2, now %3</source>
        <comment>a field, what it said and what it says</comment>
        <translation>%1: %2، والآن %3</translation>
    </message>
    <message>
        <source>Programme since changed: %1.</source>
        <translation>تغيّرت الشعبة منذ ذلك الحين: %1.</translation>
    </message>
    <message>
        <source>Training centre since changed: %1.</source>
        <translation>تغيّرت المؤسسة منذ ذلك الحين: %1.</translation>
    </message>
    <message>
        <source>Intake since changed: %1.</source>
        <translation>تغيّر الفوج منذ ذلك الحين: %1.</translation>
    </message>
</context>
<context>
    <name>RekeyCommand</name>
    <message>
        <source>“%1” needs a first password again.</source>
        <translation>يحتاج «%1» إلى كلمة مرور أولى من جديد.</translation>
    </message>
    <message>
        <source>The desk has a new key.</source>
        <translation>للمكتب مفتاح جديد.</translation>
    </message>
    <message>
        <source>New recovery code, shown only now: %1</source>
        <translation>رمز استرجاع جديد، يُعرض الآن فقط: %1</translation>
    </message>
    <message>
        <source>Backup written and verified: %1</source>
        <translation>كُتبت النسخة الاحتياطية وتم التحقق منها: %1</translation>
    </message>
    <message>
        <source>Earlier backups keep the old key and open with the passwords of then: lock them away or delete them.</source>
        <translation>تحتفظ النسخ الاحتياطية السابقة بالمفتاح القديم وتُفتح بكلمات مرور ذلك الوقت: احفظها في مكان مقفل أو احذفها.</translation>
    </message>
</context>
<context>
    <name>Release</name>
    <message>
        <source>as recorded</source>
        <translation>كما سُجل</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>grouped, step %1</source>
        <translation>مجمّع، الدرجة %1</translation>
    </message>
    <message>
        <source>total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Persons by %1</source>
        <translation>الأشخاص حسب %1</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>أشخاص</translation>
    </message>
    <message>
        <source>Small counts are rounded to multiples of %1 in one way for all tables, so that they add up and agree.</source>
        <translation>تُقرّب الأعداد الصغيرة إلى مضاعفات %1 بالطريقة نفسها في جميع الجداول حتى تصح المجاميع وتتطابق.</translation>
    </message>
    <message>
        <source>Counts below %1, and those from which they could be worked out, are hidden.</source>
        <translation>تُحجب الأعداد التي تقل عن %1 وتلك التي قد تُستنتج منها.</translation>
    </message>
    <message>
        <source>Published less exactly where people could be recognised by it.</source>
        <translation>يُنشر بدقة أقل حيث قد يسمح بالتعرف على أشخاص.</translation>
    </message>
    <message>
        <source>Protected: every group of people who look alike has several values of it.</source>
        <translation>محمي: لكل مجموعة من الأشخاص المتشابهين عدة قيم منه.</translation>
    </message>
    <message>
        <source>Published as it is.</source>
        <translation>يُنشر كما هو.</translation>
    </message>
    <message>
        <source>Law 09-08 on the protection of personal data: anonymised data of persons who consented to it</source>
        <translation>القانون 09-08 المتعلق بحماية المعطيات ذات الطابع الشخصي: معطيات مجهولة الهوية لأشخاص وافقوا على ذلك</translation>
    </message>
    <message>
        <source>For the recipient and the purpose named here; trying to recognise persons is forbidden.</source>
        <translation>للجهة المتلقية وللغرض المذكورين هنا؛ وتُمنع محاولة التعرف على الأشخاص.</translation>
    </message>
    <message>
        <source>Project monitoring, for reviewers</source>
        <translation>تتبع المشروع، للمقيّمين</translation>
    </message>
    <message>
        <source>Independent review of what the desk achieves</source>
        <translation>تقييم مستقل لنتائج المكتب</translation>
    </message>
    <message>
        <source>ICMPD, Vienna</source>
        <translation>ICMPD، فيينا</translation>
    </message>
</context>
<context>
    <name>ReleaseCommand</name>
    <message>
        <source>There is no folder “%1” that can be written to.</source>
        <translation>لا يوجد مجلد «%1» يمكن الكتابة فيه.</translation>
    </message>
    <message>
        <source>“%1” exists already. Name another file, or say --replace.</source>
        <translation>«%1» موجود بالفعل. سمِّ ملفا آخر أو أضف --replace.</translation>
    </message>
    <message>
        <source>There is no recipe “%1”.</source>
        <translation>لا توجد وصفة «%1».</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Check the folder and the space on the disk.</source>
        <translation>تعذرت كتابة «%1». تحقق من المجلد ومن المساحة على القرص.</translation>
    </message>
    <message>
        <source>SHA-256 of the package: %1</source>
        <translation>بصمة SHA-256 للحزمة: %1</translation>
    </message>
    <message>
        <source>The passphrase cannot be read.</source>
        <translation>تتعذر قراءة عبارة المرور.</translation>
    </message>
    <message>
        <source>The package is encrypted: give its passphrase with --passphrase-fd.</source>
        <translation>الحزمة مشفرة: أعط عبارة المرور عبر --passphrase-fd.</translation>
    </message>
    <message>
        <source>“%1” is no package that can be read: it is damaged, or something else.</source>
        <translation>«%1» ليس حزمة يمكن قراءتها: إما أنها تالفة أو أنها شيء آخر.</translation>
    </message>
    <message>
        <source>kept:</source>
        <translation>مستوفى:</translation>
    </message>
    <message>
        <source>BROKEN:</source>
        <translation>مخروق:</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in %1 classes</source>
        <translation>
            <numerusform>لا سجلات في %1 فئات</numerusform>
            <numerusform>سجل واحد في %1 فئات</numerusform>
            <numerusform>سجلان في %1 فئات</numerusform>
            <numerusform>%n سجلات في %1 فئات</numerusform>
            <numerusform>%n سجلا في %1 فئات</numerusform>
            <numerusform>%n سجل في %1 فئات</numerusform>
        </translation>
    </message>
    <message>
        <source>This package must not be used: what it promises is not kept.</source>
        <translation>يجب ألا تُستعمل هذه الحزمة: ما تضمنه غير مستوفى.</translation>
    </message>
    <message>
        <source>Every promise is kept.</source>
        <translation>كل الضمانات مستوفاة.</translation>
    </message>
</context>
<context>
    <name>ReleaseFigures</name>
    <message>
        <source>Risk of being recognised</source>
        <translation>خطر التعرف على الهوية</translation>
    </message>
    <message>
        <source>before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>after</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>The person most at risk, searched for by somebody who knows them (prosecutor)</source>
        <translation>الشخص الأكثر عرضة، إذا بحث عنه من يعرفه (المدعي)</translation>
    </message>
    <message>
        <source>The person most at risk, found by chance (journalist)</source>
        <translation>الشخص الأكثر عرضة، إذا عُثر عليه صدفة (الصحفي)</translation>
    </message>
    <message>
        <source>Persons that could be recognised (marketer)</source>
        <translation>الأشخاص الذين قد يُتعرف عليهم (المسوّق)</translation>
    </message>
    <message>
        <source>Mean risk</source>
        <translation>متوسط الخطر</translation>
    </message>
    <message>
        <source>What is still told</source>
        <translation>ما بقي مذكورا</translation>
    </message>
    <message>
        <source>told</source>
        <translation>مذكور</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Mean risk that somebody of one’s household is recognised</source>
        <translation>متوسط خطر التعرف على أحد أفراد الأسرة</translation>
    </message>
</context>
<context>
    <name>ReleaseText</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>a column</source>
        <translation>عمود</translation>
    </message>
    <message>
        <source>What would be published holds personal data: %1. Nothing leaves the desk. Correct the records where such a text was written, then look again.</source>
        <translation>ما سيُنشر يحتوي على معطيات ذات طابع شخصي: %1. لن يغادر المكتب أي شيء. صحح الملفات التي كُتب فيها مثل هذا النص ثم أعد النظر.</translation>
    </message>
    <message>
        <source>Could identify</source>
        <translation>قد يعرّف بالشخص</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>حساس</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>different values (l-diversity)</source>
        <translation>قيم مختلفة (تنوع l)</translation>
    </message>
    <message>
        <source>evenly spread values (entropy l-diversity)</source>
        <translation>قيم موزعة بتوازن (تنوع l بالإنتروبيا)</translation>
    </message>
    <message>
        <source>evenly spread values (Grassberger l-diversity)</source>
        <translation>قيم موزعة بتوازن (تنوع l حسب Grassberger)</translation>
    </message>
    <message>
        <source>no value too frequent (recursive l-diversity)</source>
        <translation>دون قيمة مفرطة التكرار (تنوع l التكراري)</translation>
    </message>
    <message>
        <source>as among everybody (t-closeness)</source>
        <translation>كما عند الجميع (تقارب t)</translation>
    </message>
    <message>
        <source>as among everybody, in order (ordered t-closeness)</source>
        <translation>كما عند الجميع، بالترتيب (تقارب t المرتب)</translation>
    </message>
    <message>
        <source>as among everybody, by groups (hierarchical t-closeness)</source>
        <translation>كما عند الجميع، حسب المجموعات (تقارب t الهرمي)</translation>
    </message>
    <message>
        <source>Persons who look alike have at least so many values between them: whoever recognises the group still does not learn the value.</source>
        <translation>للأشخاص المتشابهين فيما بينهم هذا العدد من القيم على الأقل: من يتعرف على المجموعة لا يعرف مع ذلك القيمة.</translation>
    </message>
    <message>
        <source>In every group of persons who look alike, the values are spread nearly as among everybody; the smaller the number, the nearer.</source>
        <translation>في كل مجموعة من الأشخاص المتشابهين تتوزع القيم تقريبا كما عند الجميع؛ وكلما صغر العدد كان التوزيع أقرب.</translation>
    </message>
    <message>
        <source>Every column is equally exact for everybody, and it is proven that nothing more exact is possible. Whoever is still too rare is left out.</source>
        <translation>لكل عمود الدقة نفسها للجميع، ومن المبرهن أنه لا يمكن ما هو أدق. ويُستبعد من يبقى نادرا جدا.</translation>
    </message>
    <message>
        <source>Frequent groups are told more exactly than rare ones. Hardly anybody is left out, but values of different exactness stand beside each other.</source>
        <translation>تُوصف المجموعات الكثيرة بدقة أكبر من النادرة. يكاد لا يُستبعد أحد، لكن تتجاور قيم مختلفة الدقة.</translation>
    </message>
    <message>
        <source>Every column is equally exact; where a person is too rare, single values are blank.</source>
        <translation>لكل عمود الدقة نفسها؛ وحيثما كان شخص نادرا جدا تُترك بعض القيم فارغة.</translation>
    </message>
    <message>
        <source>Nobody was registered in this period. Choose a longer one.</source>
        <translation>لم يُسجل أحد في هذه الفترة. اختر فترة أطول.</translation>
    </message>
    <message>
        <source>Nobody of this period consented to anonymised statistics, or to transfer abroad where the recipient is abroad. Ask for consents first.</source>
        <translation>لم يوافق أحد في هذه الفترة على الإحصاءات المجهولة الهوية، أو على النقل إلى الخارج إذا كانت الجهة المتلقية بالخارج. اطلب الموافقات أولا.</translation>
    </message>
    <message>
        <source>The recipient is abroad, and the desk has no authorisation number of the CNDP. Enter it in the settings of the desk first.</source>
        <translation>الجهة المتلقية بالخارج وليس للمكتب رقم ترخيص من اللجنة الوطنية لمراقبة حماية المعطيات. أدخله أولا في إعدادات المكتب.</translation>
    </message>
    <message>
        <source>No column is marked as one that could identify. Mark at least one.</source>
        <translation>لم يُحدد أي عمود على أنه قد يعرّف بالشخص. حدد واحدا على الأقل.</translation>
    </message>
    <message>
        <source>There are fewer persons than have to look alike. At most %1 can be promised; or choose a longer period.</source>
        <translation>عدد الأشخاص أقل من العدد الواجب تشابهه. أقصى ما يمكن التعهد به هو %1؛ أو اختر فترة أطول.</translation>
    </message>
    <message>
        <source>%1: fewer different values are recorded than were promised. At most %2 can be promised.</source>
        <translation>%1: القيم المختلفة المسجلة أقل مما جرى التعهد به. أقصى ما يمكن التعهد به هو %2.</translation>
    </message>
    <message>
        <source>%1: a recorded value belongs to no group. Leave this column out, and tell whoever looks after Tawjih.</source>
        <translation>%1: قيمة مسجلة لا تنتمي إلى أي مجموعة. اترك هذا العمود وأخبر من يتولى العناية بتوجيه.</translation>
    </message>
    <message>
        <source>These promises cannot be kept with so few left out. With %1 of the persons left out it would be possible; or leave out a column that could identify, or lower a promise.</source>
        <translation>لا يمكن الوفاء بهذه التعهدات باستبعاد هذا العدد القليل. سيكون ذلك ممكنا باستبعاد %1 من الأشخاص؛ أو اترك عمودا قد يعرّف بالشخص، أو خفف أحد التعهدات.</translation>
    </message>
    <message>
        <source>The recipe is not complete: %1</source>
        <translation>الوصفة غير كاملة: %1</translation>
    </message>
    <message>
        <source>%1 in the file.</source>
        <translation>في الملف: %1.</translation>
    </message>
    <message>
        <source>%1 of the period.</source>
        <translation>في الفترة: %1.</translation>
    </message>
    <message>
        <source>%1 left out without consent.</source>
        <translation>خارج الملف لعدم الموافقة: %1.</translation>
    </message>
    <message>
        <source>%1 left out as too rare.</source>
        <translation>خارج الملف لندرتهم: %1.</translation>
    </message>
    <message>
        <source>%1 held back, so that comparing with an earlier export gives nobody away.</source>
        <translation>محتفظ بهم حتى لا تكشف المقارنة مع تصدير سابق أحدا: %1.</translation>
    </message>
    <message>
        <source>Everybody in the file looks like at least %1 others.</source>
        <translation>كل شخص في الملف يشبه غيره، وعددهم على الأقل: %1.</translation>
    </message>
    <message>
        <source>Whoever looks for a person they know would be right in %1 of the cases at most; before, in %2.</source>
        <translation>من يبحث عن شخص يعرفه سيصيب في %1 من الحالات على الأكثر؛ وقبل ذلك في %2.</translation>
    </message>
    <message>
        <source>Alone with their values: %1 of the persons before, %2 after; fewer than 3 alike: %3, then %4; fewer than 5: %5, then %6.</source>
        <translation>منفردون بقيمهم: %1 من الأشخاص قبل، و%2 بعد؛ أقل من 3 متشابهين: %3 ثم %4؛ أقل من 5: %5 ثم %6.</translation>
    </message>
    <message>
        <source>Given away by very few values together (SUDA): %1 of the persons before, %2 after.</source>
        <translation>يكشفهم اجتماع قيم قليلة جدا (SUDA): %1 من الأشخاص قبل، و%2 بعد.</translation>
    </message>
    <message>
        <source>%1 of what was known is told.</source>
        <translation>ذُكر %1 مما كان معروفا.</translation>
    </message>
    <message>
        <source>%1 of what was known is told, and it is proven that no more is possible.</source>
        <translation>ذُكر %1 مما كان معروفا، ومن المبرهن أنه لا يمكن أكثر من ذلك.</translation>
    </message>
    <message>
        <source>%1 of what was known is told: the best found in the time given, not proven.</source>
        <translation>ذُكر %1 مما كان معروفا: أفضل ما عُثر عليه في الوقت الممنوح، دون برهان.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Summary</source>
        <translation>ملخص</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>من إعداد</translation>
    </message>
    <message>
        <source>Checksum of the figures</source>
        <translation>بصمة الأرقام</translation>
    </message>
    <message>
        <source>Legal notice</source>
        <translation>إشعار قانوني</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>How the indicators are defined</source>
        <translation>تعريف المؤشرات</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>المصدر: %1</translation>
    </message>
    <message>
        <source>How it was counted</source>
        <translation>طريقة الاحتساب</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>التعريفات</translation>
    </message>
    <message>
        <source>as known on %1, %2</source>
        <translation>حسب ما كان معروفا في %1 على الساعة %2</translation>
    </message>
    <message>
        <source>Aggregated figures under law 09-08 on personal data. They name nobody; small numbers are protected.</source>
        <translation>أرقام مجمعة بمقتضى القانون 09-08 المتعلق بالمعطيات ذات الطابع الشخصي. لا تذكر اسم أحد؛ والأعداد الصغيرة محمية.</translation>
    </message>
    <message>
        <source>CNDP number: %1.</source>
        <translation>رقم اللجنة الوطنية لمراقبة حماية المعطيات: %1.</translation>
    </message>
    <message>
        <source>The figures come from the desk’s record as it was known at the instant named on the cover: whatever was recorded or corrected later is not in them, so that they can be counted again.</source>
        <translation>تأتي الأرقام من سجل المكتب كما كان معروفا في اللحظة المذكورة على الغلاف: ما سجل أو صحح بعد ذلك غير مدرج فيها، حتى يمكن إعادة حسابها.</translation>
    </message>
    <message>
        <source>The checksum is a SHA-256 of the definitions, the period, the instant and every number of this report. The desk can count the report again and compare.</source>
        <translation>البصمة هي SHA-256 للتعريفات والفترة واللحظة وكل رقم في هذا التقرير. يمكن للمكتب إعادة حساب التقرير والمقارنة.</translation>
    </message>
    <message>
        <source>Persons are counted once in each place; a person may stand in several rows, so that a total may be less than their sum. Not known is told apart and never counted as no.</source>
        <translation>يحسب كل شخص مرة واحدة في كل موضع؛ وقد يظهر الشخص في عدة أسطر، فيكون المجموع أقل من حاصل جمعها. وما ليس معروفا يحسب على حدة ولا يعد أبدا جوابا بالنفي.</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>الشكل %1</translation>
    </message>
    <message>
        <source>Nothing was counted in this period.</source>
        <translation>لم يُحتسب أي شيء خلال هذه الفترة.</translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>The period “%1” ends before it begins.</source>
        <translation>الفترة «%1» تنتهي قبل أن تبدأ.</translation>
    </message>
    <message>
        <source>“%1” is no period. Write 2026, 2026-03, 2026-Q1, school:2025, project:2024, 2026-01-05..2026-02-10, last-month, last-quarter or all.</source>
        <translation>«%1» ليست فترة. اكتب 2026 أو 2026-03 أو 2026-Q1 أو school:2025 أو project:2024 أو 2026-01-05..2026-02-10 أو last-month أو last-quarter أو all.</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 2026-03-31.</source>
        <translation>«%1» ليس يوما. اكتبه هكذا: 2026-03-31.</translation>
    </message>
    <message>
        <source>%1 is still to come: nothing is known of it yet.</source>
        <translation>%1 لم يحن بعد: لا يُعرف عنه شيء.</translation>
    </message>
    <message>
        <source>--%1 takes one of these: %2.</source>
        <translation>--%1 يأخذ إحدى هذه القيم: %2.</translation>
    </message>
    <message>
        <source>The name of the file ends in one of these: %1.</source>
        <translation>ينتهي اسم الملف بإحدى هذه اللواحق: %1.</translation>
    </message>
    <message>
        <source>There is no folder “%1” that can be written to.</source>
        <translation>لا يوجد مجلد «%1» تمكن الكتابة فيه.</translation>
    </message>
    <message>
        <source>“%1” is a folder.</source>
        <translation>«%1» مجلد.</translation>
    </message>
    <message>
        <source>“%1” exists already. Name another file, or say --replace.</source>
        <translation>«%1» موجود من قبل. حدد ملفا آخر أو أضف --replace.</translation>
    </message>
    <message>
        <source>There is no report template “%1”. There are these: %2.</source>
        <translation>لا يوجد نموذج تقرير «%1». النماذج الموجودة: %2.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Check the folder and the space on the disk.</source>
        <translation>تعذرت كتابة «%1». تحقق من المجلد ومن مساحة القرص.</translation>
    </message>
    <message>
        <source>Report written: %1</source>
        <translation>كُتب التقرير: %1</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>الفترة: %1</translation>
    </message>
    <message>
        <source>Figures: %1</source>
        <translation>الأشكال: %1</translation>
    </message>
    <message>
        <source>Pages: %1</source>
        <translation>الصفحات: %1</translation>
    </message>
    <message>
        <source>Checksum: %1</source>
        <translation>المجموع الاختباري: %1</translation>
    </message>
</context>
<context>
    <name>RequestDialog</name>
    <message>
        <source>What the person asks for</source>
        <translation>ما يطلبه الشخص</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>طريقة التوصل</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>تاريخ التوصل</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>موضوع الطلب</translation>
    </message>
    <message>
        <source>In the person’s words</source>
        <translation>بكلمات الشخص</translation>
    </message>
</context>
<context>
    <name>RightsRequests</name>
    <message>
        <source>received on %1</source>
        <translation>تم التوصل به في %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>إلى غاية %1</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>محذوف</translation>
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
        <translation>العمود %1</translation>
    </message>
</context>
<context>
    <name>RowReport</name>
    <message>
        <source>same as line ⁨%1⁩</source>
        <translation>مطابق للسطر ⁨%1⁩</translation>
    </message>
    <message>
        <source>on record</source>
        <translation>ضمن معطيات المكتب</translation>
    </message>
    <message>
        <source>may be the person of line ⁨%1⁩</source>
        <translation>قد يكون شخص السطر ⁨%1⁩</translation>
    </message>
    <message>
        <source>may be somebody on record</source>
        <translation>قد يكون شخصا مسجلا</translation>
    </message>
</context>
<context>
    <name>RuleFields</name>
    <message>
        <source>everybody is admitted</source>
        <translation>يُقبل الجميع</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>قيد الاستعمال</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>غير مستعمل</translation>
    </message>
</context>
<context>
    <name>RuleSentence</name>
    <message>
        <source>%1, %2</source>
        <comment>more of a list follows</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>end of a list</comment>
        <translation>%1 أو %2</translation>
    </message>
    <message>
        <source>on the day of application</source>
        <translation>يوم الترشيح</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>في %1</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>عند بداية الفوج</translation>
    </message>
    <message numerus="yes">
        <source>at least %n year(s)</source>
        <translation>
            <numerusform>%n سنة على الأقل</numerusform>
            <numerusform>سنة واحدة على الأقل</numerusform>
            <numerusform>سنتان على الأقل</numerusform>
            <numerusform>%n سنوات على الأقل</numerusform>
            <numerusform>%n سنة على الأقل</numerusform>
            <numerusform>%n سنة على الأقل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n year(s)</source>
        <translation>
            <numerusform>%n سنة على الأكثر</numerusform>
            <numerusform>سنة واحدة على الأكثر</numerusform>
            <numerusform>سنتان على الأكثر</numerusform>
            <numerusform>%n سنوات على الأكثر</numerusform>
            <numerusform>%n سنة على الأكثر</numerusform>
            <numerusform>%n سنة على الأكثر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n سنة</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>%n سنوات</numerusform>
            <numerusform>%n سنة</numerusform>
            <numerusform>%n سنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n year(s)</source>
        <translation>
            <numerusform>من %1 إلى %n سنة</numerusform>
            <numerusform>من %1 إلى سنة واحدة</numerusform>
            <numerusform>من %1 إلى سنتين</numerusform>
            <numerusform>من %1 إلى %n سنوات</numerusform>
            <numerusform>من %1 إلى %n سنة</numerusform>
            <numerusform>من %1 إلى %n سنة</numerusform>
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
            <numerusform>%n سنة من الممارسة على الأقل</numerusform>
            <numerusform>سنة من الممارسة على الأقل</numerusform>
            <numerusform>سنتان من الممارسة على الأقل</numerusform>
            <numerusform>%n سنوات من الممارسة على الأقل</numerusform>
            <numerusform>%n سنة من الممارسة على الأقل</numerusform>
            <numerusform>%n سنة من الممارسة على الأقل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n year(s) of practice</source>
        <translation>
            <numerusform>%n سنة من الممارسة على الأكثر</numerusform>
            <numerusform>سنة من الممارسة على الأكثر</numerusform>
            <numerusform>سنتان من الممارسة على الأكثر</numerusform>
            <numerusform>%n سنوات من الممارسة على الأكثر</numerusform>
            <numerusform>%n سنة من الممارسة على الأكثر</numerusform>
            <numerusform>%n سنة من الممارسة على الأكثر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n year(s) of practice</source>
        <translation>
            <numerusform>من %1 إلى %n سنة من الممارسة</numerusform>
            <numerusform>من %1 إلى سنة من الممارسة</numerusform>
            <numerusform>من %1 إلى سنتين من الممارسة</numerusform>
            <numerusform>من %1 إلى %n سنوات من الممارسة</numerusform>
            <numerusform>من %1 إلى %n سنة من الممارسة</numerusform>
            <numerusform>من %1 إلى %n سنة من الممارسة</numerusform>
        </translation>
    </message>
    <message>
        <source>schooling below: %1</source>
        <translation>مستوى دراسي أقل من: %1</translation>
    </message>
    <message>
        <source>%1 (or a level test)</source>
        <translation>%1 (أو اختبار المستوى)</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>أقل من %1</translation>
    </message>
    <message>
        <source>%1 %2 (spoken)</source>
        <comment>a language and a level</comment>
        <translation>%1 %2 (شفهيا)</translation>
    </message>
    <message>
        <source>%1 %2 (written)</source>
        <comment>a language and a level</comment>
        <translation>%1 %2 (كتابيا)</translation>
    </message>
    <message>
        <source>diploma without recognition in Morocco</source>
        <translation>شهادة غير معترف بها في المغرب</translation>
    </message>
    <message>
        <source>diploma recognised in Morocco (or equivalence requested)</source>
        <translation>شهادة معترف بها في المغرب (أو طلب معادلة)</translation>
    </message>
    <message>
        <source>diploma recognised in Morocco (equivalence)</source>
        <translation>شهادة معترف بها في المغرب (معادلة)</translation>
    </message>
    <message>
        <source>lives in %1</source>
        <translation>يسكن في %1</translation>
    </message>
    <message>
        <source>lives outside %1</source>
        <translation>يسكن خارج %1</translation>
    </message>
    <message>
        <source>lives in %1 but outside %2</source>
        <translation>يسكن في %1 لكن خارج %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a level and a trade</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not yet completed: %1</source>
        <translation>لم يكتمل بعد: %1</translation>
    </message>
    <message>
        <source>%1 (bridge)</source>
        <translation>%1 (جسر)</translation>
    </message>
    <message>
        <source>residence permit valid %1</source>
        <translation>سند إقامة صالح %1</translation>
    </message>
    <message>
        <source>no residence permit valid %1</source>
        <translation>لا سند إقامة صالح %1</translation>
    </message>
    <message>
        <source>without: %1</source>
        <translation>بدون: %1</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>bac stream: %1</source>
        <translation>شعبة الباكالوريا: %1</translation>
    </message>
    <message>
        <source>bac stream other than %1</source>
        <translation>شعبة باكالوريا غير %1</translation>
    </message>
    <message>
        <source>residence status: %1</source>
        <translation>وضعية الإقامة: %1</translation>
    </message>
    <message>
        <source>residence status other than %1</source>
        <translation>وضعية إقامة غير %1</translation>
    </message>
    <message>
        <source>nationality other than %1</source>
        <translation>جنسية غير %1</translation>
    </message>
    <message>
        <source>nationality: %1</source>
        <translation>الجنسية: %1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <source>, or </source>
        <translation>، أو </translation>
    </message>
    <message>
        <source>not while %1</source>
        <translation>ما لم يكن: %1</translation>
    </message>
    <message>
        <source>none of these: (%1)</source>
        <translation>لا شيء مما يلي: (%1)</translation>
    </message>
    <message>
        <source>not all of these: (%1)</source>
        <translation>ليس كل ما يلي: (%1)</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>1st wish</source>
        <translation>الرغبة الأولى</translation>
    </message>
    <message>
        <source>2nd wish</source>
        <translation>الرغبة الثانية</translation>
    </message>
    <message>
        <source>3rd wish</source>
        <translation>الرغبة الثالثة</translation>
    </message>
    <message>
        <source>wish %1</source>
        <translation>الرغبة رقم %1</translation>
    </message>
    <message>
        <source>full time fits</source>
        <translation>الدوام الكامل مناسب</translation>
    </message>
    <message>
        <source>full time does not fit</source>
        <translation>الدوام الكامل لا يناسب</translation>
    </message>
    <message>
        <source>half days fit</source>
        <translation>نصف اليوم مناسب</translation>
    </message>
    <message>
        <source>half days do not fit</source>
        <translation>نصف اليوم لا يناسب</translation>
    </message>
    <message>
        <source>evenings fit</source>
        <translation>أوقات المساء مناسبة</translation>
    </message>
    <message>
        <source>evenings do not fit</source>
        <translation>أوقات المساء لا تناسب</translation>
    </message>
    <message>
        <source>weekends fit</source>
        <translation>نهاية الأسبوع مناسبة</translation>
    </message>
    <message>
        <source>weekends do not fit</source>
        <translation>نهاية الأسبوع لا تناسب</translation>
    </message>
    <message>
        <source>alternating with an enterprise fits</source>
        <translation>التناوب مع مقاولة مناسب</translation>
    </message>
    <message>
        <source>alternating with an enterprise does not fit</source>
        <translation>التناوب مع مقاولة لا يناسب</translation>
    </message>
    <message>
        <source>hours not known</source>
        <translation>الأوقات غير معروفة</translation>
    </message>
    <message>
        <source>taught in %1</source>
        <translation>لغة التكوين: %1</translation>
    </message>
    <message>
        <source>taught in %1, which the person hardly speaks</source>
        <translation>لغة التكوين %1، والشخص لا يكاد يتكلمها</translation>
    </message>
    <message>
        <source>taught in %1: level to check</source>
        <translation>لغة التكوين %1: مستوى للتحقق</translation>
    </message>
    <message>
        <source>starts %1</source>
        <translation>يبدأ في %1</translation>
    </message>
    <message>
        <source>%1 % of people in a like situation complete it</source>
        <translation>%1 % ممن هم في وضعية مماثلة يكملونه</translation>
    </message>
    <message>
        <source>%1 (to check)</source>
        <translation>%1 (للتحقق)</translation>
    </message>
    <message>
        <source>%1 (to obtain)</source>
        <translation>%1 (للحصول عليه)</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>يستوفي الشروط</translation>
    </message>
    <message>
        <source>Eligible if: %1</source>
        <translation>يستوفي الشروط إذا توفر: %1</translation>
    </message>
    <message>
        <source>Not eligible, because this is required: %1</source>
        <translation>لا يستوفي الشروط، لأن المطلوب: %1</translation>
    </message>
    <message>
        <source>The conditions are not known: ask the centre</source>
        <translation>الشروط غير معروفة: اسأل المؤسسة</translation>
    </message>
    <message>
        <source>about 1 km or less</source>
        <translation>على بُعد كيلومتر تقريبا أو أقل</translation>
    </message>
    <message>
        <source>about %1 km</source>
        <translation>على بُعد %1 كلم تقريبا</translation>
    </message>
</context>
<context>
    <name>SalvageText</name>
    <message>
        <source>%1 read</source>
        <translation>قُرئ %1</translation>
    </message>
    <message>
        <source>%1 from the backup or an earlier version</source>
        <translation>%1 من النسخة الاحتياطية أو من صيغة سابقة</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>ضاع %1</translation>
    </message>
    <message>
        <source>%1 left out, because what they belong to is lost</source>
        <translation>تُرك %1 لأن ما يتبع له ضائع</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 rows were read; at least %2 are missing.</source>
        <translation>قُرئت %1 من الأسطر؛ وينقص منها %2 على الأقل.</translation>
    </message>
    <message>
        <source>%1 rows were read; nothing is known to be missing.</source>
        <translation>قُرئت %1 من الأسطر؛ ولا يُعرف أن شيئا ناقص.</translation>
    </message>
    <message>
        <source>Gaps were filled from the backup of %1.</source>
        <translation>سُدت الثغرات من النسخة الاحتياطية بتاريخ %1.</translation>
    </message>
    <message>
        <source>The key files were damaged: passwords are those of the newest backup.</source>
        <translation>كانت ملفات المفاتيح تالفة: كلمات السر هي تلك التي في أحدث نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Cases whose person is lost: %1</source>
        <translation>ملفات ضاعت بيانات أصحابها: %1</translation>
    </message>
</context>
<context>
    <name>SessionDialog</name>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>How</source>
        <translation>الكيفية</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>الترجمان</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة المقبلة</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الأجل</translation>
    </message>
</context>
<context>
    <name>StandingNotice</name>
    <message>
        <source>This desk’s folder is on another computer. If the connection breaks off, the desk can be damaged. Lock it, move the folder to this computer’s own disk, and write backups to a stick.</source>
        <translation>يوجد مجلد هذا المكتب على حاسوب آخر. إذا انقطع الاتصال فقد يتلف المكتب. أقفلوه، وانقلوا المجلد إلى قرص هذا الحاسوب، واحفظوا النسخ الاحتياطية على مفتاح USB.</translation>
    </message>
    <message>
        <source>Another program copies this desk’s folder to other computers. That can damage it, and give it to others. Lock it, move the folder out of there, and write backups to a stick.</source>
        <translation>ينسخ برنامج آخر مجلد هذا المكتب إلى حواسيب أخرى. قد يتلفه ذلك ويجعله في متناول غيركم. أقفلوه، وانقلوا المجلد إلى مكان آخر، واحفظوا النسخ الاحتياطية على مفتاح USB.</translation>
    </message>
    <message>
        <source>Read only: this desk’s folder cannot be written to. You can read everything; nothing can be saved, and the journal does not note what is read.</source>
        <translation>للقراءة فقط: لا يمكن الكتابة في مجلد هذا المكتب. يمكنكم قراءة كل شيء، لكن لا يمكن حفظ أي شيء، ولا يسجل السجل ما تتم قراءته.</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>next in line: %1</source>
        <translation>التالي في اللائحة: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) free</source>
        <translation>
            <numerusform>لا مقعد شاغر</numerusform>
            <numerusform>مقعد شاغر واحد</numerusform>
            <numerusform>مقعدان شاغران</numerusform>
            <numerusform>%n مقاعد شاغرة</numerusform>
            <numerusform>%n مقعدا شاغرا</numerusform>
            <numerusform>%n مقعد شاغر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>without an answer</comment>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يوما</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>لا محاولات</numerusform>
            <numerusform>محاولة واحدة</numerusform>
            <numerusform>محاولتان</numerusform>
            <numerusform>%n محاولات</numerusform>
            <numerusform>%n محاولة</numerusform>
            <numerusform>%n محاولة</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests about personal data</source>
        <translation>طلبات بخصوص المعطيات الشخصية</translation>
    </message>
    <message numerus="yes">
        <source>%n due within three days</source>
        <translation>
            <numerusform>لا شيء خلال ثلاثة أيام</numerusform>
            <numerusform>واحد خلال ثلاثة أيام</numerusform>
            <numerusform>اثنان خلال ثلاثة أيام</numerusform>
            <numerusform>%n خلال ثلاثة أيام</numerusform>
            <numerusform>%n خلال ثلاثة أيام</numerusform>
            <numerusform>%n خلال ثلاثة أيام</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>لا متأخر</numerusform>
            <numerusform>واحد متأخر</numerusform>
            <numerusform>اثنان متأخران</numerusform>
            <numerusform>%n متأخرة</numerusform>
            <numerusform>%n متأخرا</numerusform>
            <numerusform>%n متأخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhyFound</name>
    <message>
        <source>former number %1</source>
        <translation>الرقم السابق %1</translation>
    </message>
    <message>
        <source>phone ends %1</source>
        <translation>الهاتف ينتهي بـ %1</translation>
    </message>
    <message>
        <source>document ends %1</source>
        <translation>الوثيقة تنتهي بـ %1</translation>
    </message>
</context>
<context>
    <name>WithdrawalText</name>
    <message>
        <source>Nothing else ends with it. What was done before stays.</source>
        <translation>لا ينتهي أي شيء آخر. يبقى ما تم القيام به من قبل.</translation>
    </message>
    <message>
        <source>The request to %1 is withdrawn.</source>
        <translation>يُسحب الطلب الموجه إلى %1.</translation>
    </message>
    <message>
        <source>The appointment of %1 is cancelled.</source>
        <translation>يُلغى موعد %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up call(s) will not be made.</source>
        <translation>
            <numerusform>لن تُجرى أي مكالمة تتبع.</numerusform>
            <numerusform>لن تُجرى مكالمة تتبع واحدة.</numerusform>
            <numerusform>لن تُجرى مكالمتا تتبع.</numerusform>
            <numerusform>لن تُجرى %n مكالمات تتبع.</numerusform>
            <numerusform>لن تُجرى %n مكالمة تتبع.</numerusform>
            <numerusform>لن تُجرى %n مكالمة تتبع.</numerusform>
        </translation>
    </message>
    <message>
        <source>No anonymised export has the person from now on.</source>
        <translation>لن يتضمن أي تصدير مجهول الهوية معطيات الشخص بعد الآن.</translation>
    </message>
    <message>
        <source>No export that goes abroad has the person from now on.</source>
        <translation>لن يتضمن أي تصدير إلى الخارج معطيات الشخص بعد الآن.</translation>
    </message>
    <message>
        <source>The case is closed.</source>
        <translation>يُغلق الملف.</translation>
    </message>
    <message>
        <source>What was done before stays. A new consent lets it begin anew.</source>
        <translation>يبقى ما تم القيام به من قبل. وتتيح موافقة جديدة الاستئناف.</translation>
    </message>
    <message>
        <source>A request to erase the data is recorded.</source>
        <translation>يُسجَّل طلب محو البيانات.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Counting earlier trainings</source>
        <translation>جارٍ عدّ التكوينات السابقة</translation>
    </message>
    <message>
        <source>Reading names</source>
        <translation>قراءة الأسماء</translation>
    </message>
</context>
<context>
    <name>tawjih::DayStart</name>
    <message>
        <source>Beginning the day</source>
        <translation>جار بدء اليوم</translation>
    </message>
    <message>
        <source>What is due at the beginning of a day was not done; the next unlocking tries again. %1</source>
        <translation>لم يتم إنجاز ما هو مبرمج في بداية اليوم؛ ستعاد المحاولة عند إلغاء القفل المقبل. %1</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::AboutDialog</name>
    <message>
        <source>About Tawjih</source>
        <translation>حول توجيه</translation>
    </message>
    <message>
        <source>Records of migrant information and orientation desks: from the first visit to training and work. Everything stays encrypted on this computer.</source>
        <translation>ملفات مكاتب الإعلام والتوجيه الخاصة بالمهاجرين: من الزيارة الأولى إلى التكوين والشغل. يبقى كل شيء مشفرا على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>SQLCipher %1 · SQLite %2 · Qt %3</source>
        <translation>SQLCipher %1 · SQLite %2 · Qt %3</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>برنامج حر بموجب رخصة جنو العمومية العامة (GNU GPL)، الإصدار 3 أو ما بعده، بدون أي ضمان.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::AccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <source>Change the roles</source>
        <translation>تغيير الأدوار</translation>
    </message>
    <message>
        <source>Give a first password again</source>
        <translation>منح كلمة مرور أولى من جديد</translation>
    </message>
    <message>
        <source>Add the account</source>
        <translation>إضافة الحساب</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>تعيين كلمة المرور</translation>
    </message>
    <message>
        <source>Name, as colleagues see it</source>
        <translation>الاسم كما يظهر للزملاء</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>اسم المستعمل</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>كلمة المرور الأولى</translation>
    </message>
    <message>
        <source>They must choose their own at the first opening.</source>
        <translation>يجب تعويضها بكلمة مرور شخصية عند أول فتح.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Registers persons, holds sessions, refers.</source>
        <translation>يسجل الأشخاص ويجري الجلسات ويقوم بالإحالات.</translation>
    </message>
    <message>
        <source>Sees all cases and statistics, imports and exports.</source>
        <translation>يطلع على كل الملفات والإحصائيات، ويستورد ويصدر.</translation>
    </message>
    <message>
        <source>Looks after accounts, settings and backups; sees no case by that alone.</source>
        <translation>يتولى الحسابات والإعدادات والنسخ الاحتياطية؛ هذا الدور وحده لا يتيح الاطلاع على أي ملف.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ActionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::AdministratorStep</name>
    <message>
        <source>The first account</source>
        <translation>الحساب الأول</translation>
    </message>
    <message>
        <source>Whoever looks after the desk: accounts, backups, settings. More accounts can be added later.</source>
        <translation>لمن يتولى أمر المكتب: الحسابات والنسخ الاحتياطية والإعدادات. يمكن إضافة حسابات أخرى فيما بعد.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>اسم المستعمل</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>كلمة المرور مرة أخرى</translation>
    </message>
    <message>
        <source>Short, such as a.benali</source>
        <translation>قصير، مثل a.benali</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::AgendaPage</name>
    <message>
        <source>Earlier</source>
        <translation>قبل ذلك</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>بعد ذلك</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>الذهاب إلى اليوم</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>الذهاب إلى يوم</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>List</source>
        <translation>لائحة</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>حدث جديد</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>حضر</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>معذور</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>Cancelled by the desk</source>
        <translation>ألغاه المكتب</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>غير معروف بعد</translation>
    </message>
    <message>
        <source>Cancel the event</source>
        <translation>إلغاء الحدث</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Import a calendar file…</source>
        <translation>استيراد ملف تقويم…</translation>
    </message>
    <message>
        <source>Export a calendar file…</source>
        <translation>تصدير ملف تقويم…</translation>
    </message>
    <message>
        <source>Holidays and hours of the desk…</source>
        <translation>عطل المكتب وأوقاته…</translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>لا مواعيد</numerusform>
            <numerusform>موعد واحد</numerusform>
            <numerusform>موعدان</numerusform>
            <numerusform>%n مواعيد</numerusform>
            <numerusform>%n موعدا</numerusform>
            <numerusform>%n موعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>لا تذكيرات</numerusform>
            <numerusform>تذكير واحد</numerusform>
            <numerusform>تذكيران</numerusform>
            <numerusform>%n تذكيرات</numerusform>
            <numerusform>%n تذكيرا</numerusform>
            <numerusform>%n تذكير</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stands on these days.</source>
        <translation>لا شيء في هذه الأيام.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>، </translation>
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
        <translation>تراجع</translation>
    </message>
    <message>
        <source>%1 is cancelled.</source>
        <translation>أُلغي %1.</translation>
    </message>
    <message>
        <source>My work</source>
        <translation>عملي</translation>
    </message>
    <message>
        <source>Everybody&apos;s work</source>
        <translation>عمل الجميع</translation>
    </message>
    <message>
        <source>Whose work</source>
        <translation>العمل المعروض</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>حدث</translation>
    </message>
    <message>
        <source>New event (%1)</source>
        <translation>حدث جديد (%1)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>How the days are shown</source>
        <translation>طريقة عرض الأيام</translation>
    </message>
    <message>
        <source>What has no time on this day</source>
        <translation>ما لا ساعة له في هذا اليوم</translation>
    </message>
    <message>
        <source>Reading the agenda</source>
        <translation>جارٍ قراءة المفكرة</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::AnswerField</name>
    <message>
        <source>%1 (recorded already)</source>
        <translation>%1 (مسجل من قبل)</translation>
    </message>
    <message>
        <source>No letter of this desk has this reference.</source>
        <translation>لا توجد رسالة لهذا المكتب بهذا المرجع.</translation>
    </message>
    <message>
        <source>This answer is not possible from where the referral stands.</source>
        <translation>هذا الجواب غير ممكن في المرحلة الحالية للإحالة.</translation>
    </message>
    <message>
        <source>First the reference, as printed at the foot of the letter.</source>
        <translation>أولا المرجع، كما هو مطبوع في أسفل الرسالة.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>لم يحل هذا اليوم بعد.</translation>
    </message>
    <message>
        <source>This day is before the referral’s last step.</source>
        <translation>هذا اليوم سابق لآخر خطوة في الإحالة.</translation>
    </message>
    <message>
        <source>And the answer, as a letter or a word: A accepted, R refused and why, W waiting list, N did not come, E enrolled, D dropped out, C completed, Q certified.</source>
        <translation>ثم الجواب، بحرف أو بكلمة: A مقبول، R مرفوض مع السبب، W لائحة الانتظار، N لم يحضر، E مسجل، D انقطع، C أتم التكوين، Q حصل على الشهادة.</translation>
    </message>
    <message>
        <source>A centre’s answer</source>
        <translation>جواب مؤسسة</translation>
    </message>
    <message>
        <source>Reference and answer, such as %1</source>
        <translation>المرجع والجواب، مثل %1</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>تسجيل الجواب</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::AssignDialog</name>
    <message>
        <source>Advisor</source>
        <translation>المستشار</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>Assign the case</source>
        <translation>إسناد الملف</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>إسناد</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::AttachDialog</name>
    <message>
        <source>Attach documents</source>
        <translation>إرفاق وثائق</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>إرفاق</translation>
    </message>
    <message>
        <source>They are kept encrypted in the desk, and the files stay where they are. Photos lose the place and time that the camera wrote into them, and become as small as a page needs. A PDF is kept as it is, with what its maker wrote into it. Attach only what the desk needs.</source>
        <translation>تُحفظ مشفرة في المكتب، وتبقى الملفات في مكانها. تفقد الصور المكان والوقت اللذين سجلتهما آلة التصوير فيها، وتُصغّر إلى ما تحتاجه صفحة واحدة. يُحفظ ملف PDF كما هو، بما كتبه فيه صاحبه. لا ترفق إلا ما يحتاج إليه المكتب.</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>اسم %1</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>Document in %1</source>
        <translation>الوثيقة في %1</translation>
    </message>
    <message>
        <source>another document</source>
        <translation>وثيقة أخرى</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::AttachmentViewer</name>
    <message>
        <source>Opening…</source>
        <translation>جار الفتح…</translation>
    </message>
    <message>
        <source>Opening a document</source>
        <translation>فتح وثيقة</translation>
    </message>
    <message>
        <source>Drawing a page</source>
        <translation>رسم صفحة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which document</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>Back to the documents</source>
        <translation>العودة إلى الوثائق</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>a key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Document before</source>
        <translation>الوثيقة السابقة</translation>
    </message>
    <message>
        <source>Next document</source>
        <translation>الوثيقة التالية</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Page Up</source>
        <comment>a key</comment>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Page Down</source>
        <comment>a key</comment>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>As large as fits</source>
        <translation>ملء المساحة</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>تدوير</translation>
    </message>
    <message>
        <source>Remove this document</source>
        <translation>حذف هذه الوثيقة</translation>
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
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::BackupsPage</name>
    <message>
        <source>Looking for backups</source>
        <translation>جار البحث عن النسخ الاحتياطية</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>لا نسخ احتياطية</numerusform>
            <numerusform>نسخة احتياطية واحدة</numerusform>
            <numerusform>نسختان احتياطيتان</numerusform>
            <numerusform>%n نسخ احتياطية</numerusform>
            <numerusform>%n نسخة احتياطية</numerusform>
            <numerusform>%n نسخة احتياطية</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Each is a whole desk, encrypted as this one: it opens with the same passwords.</source>
        <translation>كل نسخة مكتب كامل مشفر مثل هذا المكتب: تُفتح بكلمات السر نفسها.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>إنشاء نسخة احتياطية الآن</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>المكان الثاني</translation>
    </message>
    <message>
        <source>Choose a second place…</source>
        <translation>اختيار مكان ثان…</translation>
    </message>
    <message>
        <source>No second place</source>
        <translation>بدون مكان ثان</translation>
    </message>
    <message>
        <source>Prove this backup</source>
        <translation>اختبار هذه النسخة</translation>
    </message>
    <message>
        <source>Opens a copy of it, checks every page and the journal, and counts what is in it.</source>
        <translation>يفتح صورة منها، ويتحقق من كل صفحة ومن السجل، ويعد ما فيها.</translation>
    </message>
    <message>
        <source>Restore this backup…</source>
        <translation>استرجاع هذه النسخة…</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>لا توجد نسخة احتياطية بعد.</translation>
    </message>
    <message>
        <source>What is in this backup</source>
        <translation>محتوى هذه النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>جار النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>The backup is written and checked, but not in the second place. %1</source>
        <translation>تم إنشاء النسخة الاحتياطية والتحقق منها، لكن ليس في المكان الثاني. %1</translation>
    </message>
    <message>
        <source>The backup is written and checked, in both places.</source>
        <translation>تم إنشاء النسخة الاحتياطية والتحقق منها في المكانين.</translation>
    </message>
    <message>
        <source>The backup is written and checked.</source>
        <translation>تم إنشاء النسخة الاحتياطية والتحقق منها.</translation>
    </message>
    <message>
        <source>Proving the backup</source>
        <translation>جار اختبار النسخة الاحتياطية</translation>
    </message>
    <message numerus="yes">
        <source>It opens, every page carries its seal, and its journal of %n entries is intact.</source>
        <translation>
            <numerusform>تُفتح، وكل صفحة تحمل ختمها، وسجلها فارغ وسليم.</numerusform>
            <numerusform>تُفتح، وكل صفحة تحمل ختمها، وسجلها سليم وفيه عملية واحدة.</numerusform>
            <numerusform>تُفتح، وكل صفحة تحمل ختمها، وسجلها سليم وفيه عمليتان.</numerusform>
            <numerusform>تُفتح، وكل صفحة تحمل ختمها، وسجلها سليم وفيه %n عمليات.</numerusform>
            <numerusform>تُفتح، وكل صفحة تحمل ختمها، وسجلها سليم وفيه %n عملية.</numerusform>
            <numerusform>تُفتح، وكل صفحة تحمل ختمها، وسجلها سليم وفيه %n عملية.</numerusform>
        </translation>
    </message>
    <message>
        <source>It opens and every page carries its seal, but its journal was changed at entry %1.</source>
        <translation>تُفتح وكل صفحة تحمل ختمها، لكن سجلها تغير عند العملية %1.</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>في النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>In the desk now</source>
        <translation>في المكتب الآن</translation>
    </message>
    <message>
        <source>A second place for backups</source>
        <translation>مكان ثان للنسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Choosing the second place</source>
        <translation>جار اختيار المكان الثاني</translation>
    </message>
    <message>
        <source>This folder is inside the desk itself: a copy there is lost with it. Choose another place.</source>
        <translation>هذا المجلد داخل المكتب نفسه: أي نسخة فيه تضيع معه. اختر مكانا آخر.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::BandsEdit</name>
    <message>
        <source>Where bands begin, from the most exact level to the least: 0, 15, 25, 65 makes 0–14, 15–24, 25–64 and 65 and over. A level can only join bands of the one before it.</source>
        <translation>بداية الفئات، من المستوى الأدق إلى الأقل دقة: 0, 15, 25, 65 تعطي 0–14 و15–24 و25–64 و65 فما فوق. لا يمكن لمستوى إلا أن يجمع فئات المستوى الذي قبله.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::BeneficiariesPage</name>
    <message>
        <source>The registration was given up.</source>
        <translation>تم التخلي عن التسجيل.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Whose? Find the person and open their case first.</source>
        <translation>لمن؟ ابحث أولا عن الشخص وافتح ملفه.</translation>
    </message>
    <message>
        <source>The letter was handed over under reference %1.</source>
        <translation>تم تسليم الرسالة تحت المرجع %1.</translation>
    </message>
    <message>
        <source>Nothing to undo since you unlocked the desk.</source>
        <translation>لا شيء للتراجع عنه منذ أن ألغيت قفل المكتب.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>تم التراجع.</translation>
    </message>
    <message>
        <source>The merge was taken back.</source>
        <translation>تم التراجع عن الدمج.</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>فتح البطاقة</translation>
    </message>
    <message>
        <source>%1 was merged with this record on %2. You see the one that was kept.</source>
        <comment>a record, a date</comment>
        <translation>دُمج %1 مع هذه البطاقة في %2. ترى البطاقة المحتفظ بها.</translation>
    </message>
    <message>
        <source>%1. One household?</source>
        <translation>%1. هل هما أسرة واحدة؟</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>ربط…</translation>
    </message>
    <message>
        <source>The data of this person was erased on %1. The number of the case and what statistics count stay.</source>
        <translation>حُذفت معطيات هذا الشخص في %1. يبقى رقم الملف وما تحسبه الإحصائيات.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::BeneficiaryForm</name>
    <message>
        <source>Contact and papers</source>
        <translation>الاتصال والوثائق الشخصية</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>الأسرة</translation>
    </message>
    <message>
        <source>School and work</source>
        <translation>الدراسة والعمل</translation>
    </message>
    <message>
        <source>Wishes and constraints</source>
        <translation>الرغبات والإكراهات</translation>
    </message>
    <message>
        <source>Documents and remarks</source>
        <translation>الوثائق والملاحظات</translation>
    </message>
    <message>
        <source>A name in one script is enough.</source>
        <translation>يكفي الاسم بالحروف العربية أو اللاتينية.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::BeneficiaryListView</name>
    <message>
        <source>%1 · %2 s</source>
        <translation>%1 · %2 ث</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>لا أشخاص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody fits. Try fewer words or filters, or register the person.</source>
        <translation>لا توجد نتائج. قلل من الكلمات أو من معايير التصفية، أو سجل الشخص.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>Nobody is registered yet. Begin with the first person.</source>
        <translation>لم يتم تسجيل أي شخص بعد. ابدأ بأول شخص.</translation>
    </message>
    <message>
        <source>Beneficiaries</source>
        <translation>المستفيدون</translation>
    </message>
    <message>
        <source>New person (%1)</source>
        <translation>شخص جديد (%1)</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>اختيار الأعمدة</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>تصدير اللائحة…</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has every word; %n person(s) come nearest</source>
        <translation>
            <numerusform>لا أحد له كل هذه الكلمات</numerusform>
            <numerusform>لا أحد له كل هذه الكلمات؛ شخص واحد هو الأقرب</numerusform>
            <numerusform>لا أحد له كل هذه الكلمات؛ شخصان هما الأقرب</numerusform>
            <numerusform>لا أحد له كل هذه الكلمات؛ %n أشخاص هم الأقرب</numerusform>
            <numerusform>لا أحد له كل هذه الكلمات؛ %n شخصا هم الأقرب</numerusform>
            <numerusform>لا أحد له كل هذه الكلمات؛ %n شخص هم الأقرب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) or more: type more letters</source>
        <translation>
            <numerusform>لا أحد أو أكثر: اكتب حروفا أخرى</numerusform>
            <numerusform>شخص واحد أو أكثر: اكتب حروفا أخرى</numerusform>
            <numerusform>شخصان أو أكثر: اكتب حروفا أخرى</numerusform>
            <numerusform>%n أشخاص أو أكثر: اكتب حروفا أخرى</numerusform>
            <numerusform>%n شخصا أو أكثر: اكتب حروفا أخرى</numerusform>
            <numerusform>%n شخص أو أكثر: اكتب حروفا أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of them as typed</source>
        <translation>%1، منها %2 كما كُتبت</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::BirthField</name>
    <message>
        <source>Estimated</source>
        <translation>تقديري</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::BreakdownChecks</name>
    <message>
        <source>By everything that fits</source>
        <translation>حسب كل ما يناسب</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::BulkPanel</name>
    <message numerus="yes">
        <source>%n referral(s) left as they were</source>
        <translation>
            <numerusform>لم تبق أي إحالة كما كانت</numerusform>
            <numerusform>بقيت إحالة واحدة كما كانت</numerusform>
            <numerusform>بقيت إحالتان كما كانتا</numerusform>
            <numerusform>بقيت %n إحالات كما كانت</numerusform>
            <numerusform>بقيت %n إحالة كما كانت</numerusform>
            <numerusform>بقيت %n إحالة كما كانت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) moved</source>
        <translation>
            <numerusform>لم تتقدم أي إحالة</numerusform>
            <numerusform>تقدمت إحالة واحدة</numerusform>
            <numerusform>تقدمت إحالتان</numerusform>
            <numerusform>تقدمت %n إحالات</numerusform>
            <numerusform>تقدمت %n إحالة</numerusform>
            <numerusform>تقدمت %n إحالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) chosen</source>
        <translation>
            <numerusform>لم يتم اختيار أي إحالة</numerusform>
            <numerusform>إحالة واحدة مختارة</numerusform>
            <numerusform>إحالتان مختارتان</numerusform>
            <numerusform>%n إحالات مختارة</numerusform>
            <numerusform>%n إحالة مختارة</numerusform>
            <numerusform>%n إحالة مختارة</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is moved as far as its rules allow; what is refused stays as it was, with the reason.</source>
        <translation>تتقدم كل إحالة بقدر ما تسمح به قواعدها؛ وما تم رفضه يبقى كما كان، مع ذكر السبب.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>The centre was called</source>
        <translation>تم الاتصال بالمؤسسة</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>قيد الدراسة</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Give to this advisor</source>
        <translation>إسناد إلى هذا المستشار</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>المستشار</translation>
    </message>
    <message>
        <source>What was refused, and why</source>
        <translation>ما تم رفضه وسبب ذلك</translation>
    </message>
    <message>
        <source>Letters…</source>
        <translation>الرسائل…</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::CalendarExportDialog</name>
    <message>
        <source>Appointments are called “Appointment”, and nothing says who comes. Follow-ups, papers and referrals never leave the desk.</source>
        <translation>تُسمى المواعيد «موعد» ولا شيء يقول من سيأتي. لا تغادر التتبعات والوثائق والإحالات المكتب أبدا.</translation>
    </message>
    <message>
        <source>Appointments carry the number of the case, which says nothing outside the desk.</source>
        <translation>تحمل المواعيد رقم الملف، وهو لا يقول شيئا خارج المكتب.</translation>
    </message>
    <message>
        <source>The file names the persons who come: whoever has it, or the telephone it is on, knows of them. Choose this only where nobody else can read it.</source>
        <translation>يذكر الملف أسماء من سيأتون: كل من لديه الملف أو الهاتف الذي يحمله يعرفهم. لا تختره إلا حيث لا يمكن لغيرك قراءته.</translation>
    </message>
    <message>
        <source>Export a calendar file</source>
        <translation>تصدير ملف تقويم</translation>
    </message>
    <message>
        <source>Choose where to…</source>
        <translation>اختر المكان…</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Whose work</source>
        <translation>العمل المعروض</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>من سيأتي</translation>
    </message>
    <message>
        <source>My work</source>
        <translation>عملي</translation>
    </message>
    <message>
        <source>Everybody&apos;s work</source>
        <translation>عمل الجميع</translation>
    </message>
    <message>
        <source>Say nothing of it</source>
        <translation>دون ذكر شيء</translation>
    </message>
    <message>
        <source>The number of the case</source>
        <translation>رقم الملف</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>الاسم</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::CalendarFiles</name>
    <message>
        <source>Choose a calendar file</source>
        <translation>اختيار ملف تقويم</translation>
    </message>
    <message>
        <source>Calendars (*.ics *.ical)</source>
        <translation>تقاويم (*.ics *.ical)</translation>
    </message>
    <message>
        <source>Reading the calendar file</source>
        <translation>جارٍ قراءة ملف التقويم</translation>
    </message>
    <message>
        <source>Importing the calendar file</source>
        <translation>جارٍ استيراد ملف التقويم</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>تم إيقاف الاستيراد. لم يتغير أي شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) taken in.</source>
        <translation>
            <numerusform>لم يُؤخذ أي حدث.</numerusform>
            <numerusform>أُخذ حدث واحد.</numerusform>
            <numerusform>أُخذ حدثان.</numerusform>
            <numerusform>أُخذت %n أحداث.</numerusform>
            <numerusform>أُخذ %n حدثا.</numerusform>
            <numerusform>أُخذ %n حدث.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) about the file.</source>
        <translation>
            <numerusform>لا ملاحظات على الملف.</numerusform>
            <numerusform>ملاحظة واحدة على الملف.</numerusform>
            <numerusform>ملاحظتان على الملف.</numerusform>
            <numerusform>%n ملاحظات على الملف.</numerusform>
            <numerusform>%n ملاحظة على الملف.</numerusform>
            <numerusform>%n ملاحظة على الملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export a calendar file</source>
        <translation>تصدير ملف تقويم</translation>
    </message>
    <message>
        <source>Agenda.ics</source>
        <translation>Agenda.ics</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>تقاويم (*.ics)</translation>
    </message>
    <message>
        <source>Exporting the calendar file</source>
        <translation>جارٍ تصدير ملف التقويم</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>كُتب في %1.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::CalendarImportDialog</name>
    <message numerus="yes">
        <source>%n new event(s)</source>
        <translation>
            <numerusform>لا أحداث جديدة</numerusform>
            <numerusform>حدث جديد واحد</numerusform>
            <numerusform>حدثان جديدان</numerusform>
            <numerusform>%n أحداث جديدة</numerusform>
            <numerusform>%n حدثا جديدا</numerusform>
            <numerusform>%n حدث جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>لا شيء مغيَّر</numerusform>
            <numerusform>واحد مغيَّر</numerusform>
            <numerusform>اثنان مغيَّران</numerusform>
            <numerusform>%n مغيَّرة</numerusform>
            <numerusform>%n مغيَّرا</numerusform>
            <numerusform>%n مغيَّر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>لا شيء دون تغيير</numerusform>
            <numerusform>واحد دون تغيير</numerusform>
            <numerusform>اثنان دون تغيير</numerusform>
            <numerusform>%n دون تغيير</numerusform>
            <numerusform>%n دون تغيير</numerusform>
            <numerusform>%n دون تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of colleagues, left as they are</source>
        <translation>
            <numerusform>لا شيء لزملاء</numerusform>
            <numerusform>واحد لزميل، يبقى كما هو</numerusform>
            <numerusform>اثنان لزملاء، يبقيان كما هما</numerusform>
            <numerusform>%n لزملاء، تبقى كما هي</numerusform>
            <numerusform>%n لزملاء، تبقى كما هي</numerusform>
            <numerusform>%n لزملاء، تبقى كما هي</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>لم يتغير شيء بعد.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. What follows was found in the file:</source>
        <translation>لم يتغير شيء بعد. هذا ما وُجد في الملف:</translation>
    </message>
    <message>
        <source>The new events are only mine</source>
        <translation>الأحداث الجديدة لي وحدي</translation>
    </message>
    <message>
        <source>The new events are everybody&apos;s</source>
        <translation>الأحداث الجديدة للجميع</translation>
    </message>
    <message>
        <source>Whose the new events are</source>
        <translation>لمن الأحداث الجديدة</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>متروك</translation>
    </message>
    <message>
        <source>What was found in the file</source>
        <translation>ما وُجد في الملف</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>استيراد %1</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n event(s)</source>
        <translation>
            <numerusform>لا أحداث لأخذها</numerusform>
            <numerusform>أخذ حدث واحد</numerusform>
            <numerusform>أخذ حدثين</numerusform>
            <numerusform>أخذ %n أحداث</numerusform>
            <numerusform>أخذ %n حدثا</numerusform>
            <numerusform>أخذ %n حدث</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>لا شيء للاستيراد</translation>
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
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>غير متحقق منه</translation>
    </message>
    <message>
        <source>verified by %1</source>
        <translation>تم التحقق من طرف %1</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الأوقات</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>التحقق</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::CallDialog</name>
    <message>
        <source>Follow-up</source>
        <translation>تتبع</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>حفظ التصحيح</translation>
    </message>
    <message>
        <source>Save the call</source>
        <translation>حفظ المكالمة</translation>
    </message>
    <message>
        <source>Answered on %1: %2. What is changed here corrects that answer.</source>
        <translation>أجاب في %1: %2. ما يُغيَّر هنا يصحح هذا الجواب.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>The call</source>
        <translation>المكالمة</translation>
    </message>
    <message>
        <source>How</source>
        <translation>الكيفية</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>الوضعية المهنية</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>كيف عُرف ذلك</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>counted from the end of the training, %1</source>
        <translation>محسوب من نهاية التكوين، %1</translation>
    </message>
    <message>
        <source>counted from the registration, %1</source>
        <translation>محسوب من التسجيل، %1</translation>
    </message>
    <message>
        <source>Note as unreachable</source>
        <translation>تسجيله كمتعذر الاتصال به</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a person and what was recorded</comment>
        <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) in vain so far.</source>
        <translation>
            <numerusform>لا محاولات بلا جدوى حتى الآن.</numerusform>
            <numerusform>محاولة واحدة بلا جدوى حتى الآن.</numerusform>
            <numerusform>محاولتان بلا جدوى حتى الآن.</numerusform>
            <numerusform>%n محاولات بلا جدوى حتى الآن.</numerusform>
            <numerusform>%n محاولة بلا جدوى حتى الآن.</numerusform>
            <numerusform>%n محاولة بلا جدوى حتى الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last: %1.</source>
        <translation>آخرها: %1.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::CallWho</name>
    <message>
        <source>does not want to be contacted for follow-up</source>
        <translation>لا يريد أن يُتصل به للتتبع</translation>
    </message>
    <message>
        <source>safe to contact</source>
        <translation>اتصال آمن</translation>
    </message>
    <message>
        <source>not safe to contact</source>
        <translation>اتصال غير آمن</translation>
    </message>
    <message>
        <source>safe to contact? Not said</source>
        <translation>اتصال آمن؟ غير محدد</translation>
    </message>
    <message>
        <source>prefers: %1</source>
        <translation>يفضل: %1</translation>
    </message>
    <message>
        <source>No number on record</source>
        <translation>لا رقم في الملف</translation>
    </message>
    <message>
        <source>Speaks %1.</source>
        <translation>يتكلم %1.</translation>
    </message>
    <message>
        <source>Last time in %1, %2.</source>
        <comment>a language, and who interpreted</comment>
        <translation>آخر مرة بـ%1، %2.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::CandidatePanel</name>
    <message>
        <source>line %1 of the list</source>
        <translation>السطر %1 من اللائحة</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>لا شيء للبت فيه</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>في اللائحة</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>في السجل</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how values agree, and the fields</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>The record cannot be read now.</source>
        <translation>تتعذر قراءة الملف الآن.</translation>
    </message>
    <message>
        <source>The row beside the record</source>
        <translation>السطر إلى جانب السجل</translation>
    </message>
    <message>
        <source>Who it may be</source>
        <translation>من قد يكون</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>الشخص نفسه</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>This row is that person: %1</source>
        <translation>هذا السطر يخص ذلك الشخص: %1</translation>
    </message>
    <message>
        <source>Register somebody else: %1</source>
        <translation>تسجيل شخص آخر: %1</translation>
    </message>
    <message>
        <source>Do not import this row: %1</source>
        <translation>عدم استيراد هذا السطر: %1</translation>
    </message>
    <message>
        <source>Keys: 1 same person, 2 another person, 3 leave out, Ctrl+Z takes back.</source>
        <translation>المفاتيح: 1 الشخص نفسه، 2 شخص آخر، 3 استبعاد، Ctrl+Z للتراجع.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::CandidatesCard</name>
    <message>
        <source>Perhaps already here</source>
        <translation>ربما مسجل من قبل</translation>
    </message>
    <message>
        <source>Already here?</source>
        <translation>هل هو مسجل من قبل؟</translation>
    </message>
    <message>
        <source>Who is on record cannot be compared now. A search for duplicates will.</source>
        <translation>تعذرت المقارنة الآن مع الأشخاص المسجلين. سيقوم بها البحث عن التكرارات.</translation>
    </message>
    <message>
        <source>Open the file instead if it is the same person.</source>
        <translation>افتح الملف عوض ذلك إن كان الشخص نفسه.</translation>
    </message>
    <message>
        <source>Nobody on record seems to be the same person; somebody may be a relative.</source>
        <translation>لا يبدو أن أحد المسجلين هو الشخص نفسه؛ وقد يكون أحدهم قريبا له.</translation>
    </message>
    <message>
        <source>Whoever may be the same person appears here as you type.</source>
        <translation>يظهر هنا أثناء الكتابة من قد يكون الشخص نفسه.</translation>
    </message>
    <message>
        <source>Nobody on record seems to be the same person.</source>
        <translation>لا يبدو أن أحد المسجلين هو الشخص نفسه.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا أحد غيرهم</numerusform>
            <numerusform>وشخص آخر</numerusform>
            <numerusform>وشخصان آخران</numerusform>
            <numerusform>و%n آخرون</numerusform>
            <numerusform>و%n آخرون</numerusform>
            <numerusform>و%n آخرون</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open the file of %1</source>
        <translation>فتح ملف %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::CardDialog</name>
    <message>
        <source>Change this figure</source>
        <translation>تغيير هذا الرسم</translation>
    </message>
    <message>
        <source>Add a figure</source>
        <translation>إضافة رسم</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>تغييره</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>إضافته</translation>
    </message>
    <message>
        <source>with the period before</source>
        <translation>مع الفترة السابقة</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>ما يُحسب</translation>
    </message>
    <message>
        <source>By</source>
        <translation>حسب</translation>
    </message>
    <message>
        <source>And by</source>
        <translation>وحسب</translation>
    </message>
    <message>
        <source>Drawn as</source>
        <translation>شكل العرض</translation>
    </message>
    <message>
        <source>At most so many, the others as one</source>
        <translation>هذا العدد على الأكثر، والباقي معا</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>A number, a share between 0 and 1, or days.</source>
        <translation>عدد، أو نسبة بين 0 و1، أو أيام.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>nothing: one number</source>
        <translation>لا شيء: عدد واحد</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>هذا ليس عددا.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::CareerPlanCard</name>
    <message>
        <source>What you were typing is back.</source>
        <translation>تمت استعادة ما كنت تكتبه.</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>لم يتم الحفظ بعد</translation>
    </message>
    <message>
        <source>Career choices</source>
        <translation>الاختيارات المهنية</translation>
    </message>
    <message>
        <source>Career choices, the first one first</source>
        <translation>الاختيارات المهنية، الأول أولا</translation>
    </message>
    <message>
        <source>No choice yet. Agree on two or three, the dearest first.</source>
        <translation>لا اختيار بعد. اتفقا على اثنين أو ثلاثة، الأفضل أولا.</translation>
    </message>
    <message>
        <source>Add a choice</source>
        <translation>إضافة اختيار</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>إلى الأعلى</translation>
    </message>
    <message>
        <source>Move up (%1)</source>
        <translation>إلى الأعلى (%1)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>إلى الأسفل</translation>
    </message>
    <message>
        <source>Move down (%1)</source>
        <translation>إلى الأسفل (%1)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove (%1)</source>
        <translation>إزالة (%1)</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>What the person wants to reach, in their words</source>
        <translation>ما يريد الشخص بلوغه، بكلماته</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>التراجع عن التعديلات</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>حفظ المشروع</translation>
    </message>
    <message>
        <source>Save the plan (%1)</source>
        <translation>حفظ المشروع (%1)</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::CaseView</name>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>الإحالات</translation>
    </message>
    <message>
        <source>%1 of 5 consents</source>
        <translation>الموافقات: %1 من أصل 5</translation>
    </message>
    <message>
        <source>no advisor yet</source>
        <translation>لا مستشار بعد</translation>
    </message>
    <message>
        <source>advisor: %1</source>
        <translation>المستشار: %1</translation>
    </message>
    <message>
        <source>Open the case again…</source>
        <translation>إعادة فتح الملف…</translation>
    </message>
    <message>
        <source>Assign the case…</source>
        <translation>إسناد الملف…</translation>
    </message>
    <message>
        <source>Put the case on hold</source>
        <translation>تعليق الملف</translation>
    </message>
    <message>
        <source>Resume the case</source>
        <translation>استئناف الملف</translation>
    </message>
    <message>
        <source>Close the case…</source>
        <translation>إغلاق الملف…</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>الرجوع إلى اللائحة</translation>
    </message>
    <message>
        <source>More about the case</source>
        <translation>إجراءات أخرى على الملف</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>جلسة جديدة</translation>
    </message>
    <message>
        <source>New session (%1)</source>
        <translation>جلسة جديدة (%1)</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>إحالة</translation>
    </message>
    <message>
        <source>Refer (%1)</source>
        <translation>إحالة (%1)</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>المعطيات</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>الموافقات</translation>
    </message>
    <message>
        <source>History</source>
        <translation>سجل التعديلات</translation>
    </message>
    <message>
        <source>No session yet. Begin with the first one.</source>
        <translation>لا جلسات بعد. ابدأ بالجلسة الأولى.</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>لم يتغير أي شيء بعد.</translation>
    </message>
    <message>
        <source>Parts of the case</source>
        <translation>أجزاء الملف</translation>
    </message>
    <message>
        <source>Letter…</source>
        <translation>رسالة…</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>التكوينات</translation>
    </message>
    <message>
        <source>Record a follow-up…</source>
        <translation>تسجيل تتبع…</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Merge with another person…</source>
        <translation>الدمج مع شخص آخر…</translation>
    </message>
    <message>
        <source>Take the merge with %1 back…</source>
        <translation>التراجع عن الدمج مع %1…</translation>
    </message>
    <message>
        <source>Rights over personal data…</source>
        <translation>الحقوق المتعلقة بالمعطيات الشخصية…</translation>
    </message>
    <message>
        <source>Who may open this case…</source>
        <translation>من يمكنه فتح هذا الملف…</translation>
    </message>
    <message>
        <source>Restrict the case…</source>
        <translation>تقييد الملف…</translation>
    </message>
    <message>
        <source>Lift the restriction</source>
        <translation>رفع التقييد</translation>
    </message>
    <message>
        <source>The case is open to everybody again.</source>
        <translation>الملف مفتوح للجميع من جديد.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::CaseloadModel</name>
    <message>
        <source>No next step</source>
        <translation>لا خطوة مقبلة</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة المقبلة</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الأجل</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::CaseloadsModel</name>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Without an advisor</source>
        <translation>دون مستشار</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>المستشار</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Cases that are not closed</source>
        <translation>الملفات غير المغلقة</translation>
    </message>
    <message>
        <source>Seen in 30 days</source>
        <translation>رُئي خلال 30 يوما</translation>
    </message>
    <message>
        <source>With a session at which the person was seen in the last 30 days</source>
        <translation>ملفات رُئي صاحبها في جلسة خلال آخر 30 يوما</translation>
    </message>
    <message>
        <source>No contact for 30 days</source>
        <translation>دون اتصال منذ 30 يوما</translation>
    </message>
    <message>
        <source>Neither seen nor reached, nor registered, in the last 30 days</source>
        <translation>لم يُر صاحبها ولم يُتصل به ولم يُسجَّل خلال آخر 30 يوما</translation>
    </message>
    <message>
        <source>Undone steps</source>
        <translation>خطوات متأخرة</translation>
    </message>
    <message>
        <source>With a next step or an action of the plan that is late</source>
        <translation>ملفات فيها خطوة أو إجراء متأخر من خطة العمل</translation>
    </message>
    <message>
        <source>Overdue referrals</source>
        <translation>إحالات بلا جواب</translation>
    </message>
    <message>
        <source>With a referral that a centre has not answered in time</source>
        <translation>ملفات فيها إحالة لم تجب عنها المؤسسة في الأجل</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::CatalogueDialog</name>
    <message>
        <source>Provider</source>
        <translation>المؤسسة المكونة</translation>
    </message>
    <message>
        <source>Training centre</source>
        <translation>مؤسسة التكوين</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>الشعبة</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>الاسم بالفرنسية</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>الاسم بالعربية</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>الاسم بالإنجليزية</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Arrondissement</source>
        <translation>المقاطعة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>الحرفة</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Where it takes place</source>
        <translation>نمط التكوين</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>عدد الأشهر</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Where this was read or who said it</source>
        <translation>أين ورد هذا أو من صرح به</translation>
    </message>
    <message>
        <source>Date of the source</source>
        <translation>تاريخ المصدر</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>تم التحقق من طرف</translation>
    </message>
    <message>
        <source>Empty while nobody checked it with the centre</source>
        <translation>تبقى فارغة ما لم يتم التحقق لدى المؤسسة</translation>
    </message>
    <message>
        <source>Offered at present</source>
        <translation>متاح حاليا</translation>
    </message>
    <message>
        <source>Save the entry</source>
        <translation>حفظ البيانات</translation>
    </message>
    <message>
        <source>New provider</source>
        <translation>مؤسسة مكونة جديدة</translation>
    </message>
    <message>
        <source>New training centre</source>
        <translation>مؤسسة تكوين جديدة</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>شعبة جديدة</translation>
    </message>
    <message>
        <source>New intake</source>
        <translation>فوج جديد</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>فوج</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>الموقع الإلكتروني</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>خط العرض</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>خط الطول</translation>
    </message>
    <message>
        <source>Certificate, in French</source>
        <translation>الشهادة، بالفرنسية</translation>
    </message>
    <message>
        <source>Certificate, in Arabic</source>
        <translation>الشهادة، بالعربية</translation>
    </message>
    <message>
        <source>Certificate, in English</source>
        <translation>الشهادة، بالإنجليزية</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Applications from</source>
        <translation>الترشيح ابتداء من</translation>
    </message>
    <message>
        <source>Applications until</source>
        <translation>الترشيح إلى غاية</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>Seats for foreigners</source>
        <translation>المقاعد المخصصة للأجانب</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الأوقات</translation>
    </message>
    <message>
        <source>Hours in words</source>
        <translation>توضيح الأوقات</translation>
    </message>
    <message>
        <source>Taught in</source>
        <translation>لغة التكوين</translation>
    </message>
    <message>
        <source>Cost in dirhams</source>
        <translation>التكلفة بالدرهم</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>المنح</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>تم التحقق بتاريخ</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>أصل المعلومة</translation>
    </message>
    <message>
        <source>For the whole training; 0 is free of charge</source>
        <translation>عن التكوين كله؛ 0 يعني مجانا</translation>
    </message>
    <message>
        <source>Empty: not known</source>
        <translation>فارغ: غير معروف</translation>
    </message>
    <message>
        <source>the usual one of the level</source>
        <translation>القاعدة المعتادة للمستوى</translation>
    </message>
    <message>
        <source>the one of the programme</source>
        <translation>قاعدة الشعبة</translation>
    </message>
    <message>
        <source>a rule of its own</source>
        <translation>قاعدة خاصة</translation>
    </message>
    <message>
        <source>No rule is known: advisors are told to ask the centre.</source>
        <translation>لا تُعرف أي قاعدة: يُطلب من المستشارين سؤال المؤسسة.</translation>
    </message>
    <message>
        <source>everybody is admitted</source>
        <translation>يُقبل الجميع</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of an admission rule and what it asks</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Admission rule</source>
        <translation>شروط الولوج</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::CatalogueFiles</name>
    <message>
        <source>Choose a catalogue</source>
        <translation>اختيار دليل تكوينات</translation>
    </message>
    <message>
        <source>Catalogues (*.csv *.json)</source>
        <translation>أدلة التكوينات (*.csv *.json)</translation>
    </message>
    <message>
        <source>Reading the catalogue file</source>
        <translation>جار قراءة ملف دليل التكوينات</translation>
    </message>
    <message>
        <source>Importing the catalogue</source>
        <translation>جار استيراد دليل التكوينات</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>تم إيقاف الاستيراد. لم يتغير أي شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) taken in.</source>
        <translation>
            <numerusform>لم يتم استيراد أي عنصر.</numerusform>
            <numerusform>تم استيراد عنصر واحد.</numerusform>
            <numerusform>تم استيراد عنصرين.</numerusform>
            <numerusform>تم استيراد %n عناصر.</numerusform>
            <numerusform>تم استيراد %n عنصرا.</numerusform>
            <numerusform>تم استيراد %n عنصر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the catalogue</source>
        <translation>تصدير دليل التكوينات</translation>
    </message>
    <message>
        <source>Catalogue.csv</source>
        <translation>دليل التكوينات.csv</translation>
    </message>
    <message>
        <source>Exporting the catalogue</source>
        <translation>جار تصدير دليل التكوينات</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) written to %1.</source>
        <translation>
            <numerusform>لم تتم كتابة أي عنصر في %1.</numerusform>
            <numerusform>تمت كتابة عنصر واحد في %1.</numerusform>
            <numerusform>تمت كتابة عنصرين في %1.</numerusform>
            <numerusform>تمت كتابة %n عناصر في %1.</numerusform>
            <numerusform>تمت كتابة %n عنصرا في %1.</numerusform>
            <numerusform>تمت كتابة %n عنصر في %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tawjih::ui::CatalogueImportDialog</name>
    <message numerus="yes">
        <source>%n entry(s) cannot be taken in. Correct them in the file and choose it again: until then nothing of it is taken in.</source>
        <translation>
            <numerusform>لا يتعذر استيراد أي عنصر.</numerusform>
            <numerusform>يتعذر استيراد عنصر واحد. صححه في الملف ثم اختر الملف من جديد: لن يتم استيراد أي شيء منه قبل ذلك.</numerusform>
            <numerusform>يتعذر استيراد عنصرين. صححهما في الملف ثم اختر الملف من جديد: لن يتم استيراد أي شيء منه قبل ذلك.</numerusform>
            <numerusform>يتعذر استيراد %n عناصر. صححها في الملف ثم اختر الملف من جديد: لن يتم استيراد أي شيء منه قبل ذلك.</numerusform>
            <numerusform>يتعذر استيراد %n عنصرا. صححها في الملف ثم اختر الملف من جديد: لن يتم استيراد أي شيء منه قبل ذلك.</numerusform>
            <numerusform>يتعذر استيراد %n عنصر. صححها في الملف ثم اختر الملف من جديد: لن يتم استيراد أي شيء منه قبل ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Entries that the file does not name stay as they are.</source>
        <translation>لم يتغير أي شيء بعد. العناصر غير الواردة في الملف تبقى كما هي.</translation>
    </message>
    <message>
        <source>The catalogue has all of it already.</source>
        <translation>دليل التكوينات يتضمن كل ذلك من قبل.</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>استيراد %1</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n entry(s)</source>
        <translation>
            <numerusform>لا عناصر للاستيراد</numerusform>
            <numerusform>استيراد عنصر واحد</numerusform>
            <numerusform>استيراد عنصرين</numerusform>
            <numerusform>استيراد %n عناصر</numerusform>
            <numerusform>استيراد %n عنصرا</numerusform>
            <numerusform>استيراد %n عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>لا شيء للاستيراد</translation>
    </message>
    <message>
        <source>Entries of the file</source>
        <translation>عناصر الملف</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::CatalogueModel</name>
    <message>
        <source>%1 (no longer offered)</source>
        <translation>%1 (خارج العرض الحالي)</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>العنصر</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>باختصار</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::CataloguePage</name>
    <message numerus="yes">
        <source>%n programme(s)</source>
        <translation>
            <numerusform>لا شعب</numerusform>
            <numerusform>شعبة واحدة</numerusform>
            <numerusform>شعبتان</numerusform>
            <numerusform>%n شعب</numerusform>
            <numerusform>%n شعبة</numerusform>
            <numerusform>%n شعبة</numerusform>
        </translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>الشعبة</translation>
    </message>
    <message>
        <source>Training centre</source>
        <translation>مؤسسة التكوين</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المؤسسة المكونة</translation>
    </message>
    <message>
        <source>Add a programme to this centre</source>
        <translation>إضافة شعبة إلى هذه المؤسسة</translation>
    </message>
    <message>
        <source>Add a training centre of this provider</source>
        <translation>إضافة مؤسسة تكوين تابعة لهذه المؤسسة المكونة</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>إضافة مؤسسة مكونة</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>دليل التكوينات</translation>
    </message>
    <message>
        <source>Find a programme or a centre</source>
        <translation>ابحث عن شعبة أو مؤسسة</translation>
    </message>
    <message>
        <source>Admission rules…</source>
        <translation>شروط الولوج…</translation>
    </message>
    <message>
        <source>Import a catalogue…</source>
        <translation>استيراد دليل تكوينات…</translation>
    </message>
    <message>
        <source>Export the catalogue…</source>
        <translation>تصدير دليل التكوينات…</translation>
    </message>
    <message numerus="yes">
        <source>%n intake(s)</source>
        <translation>
            <numerusform>لا أفواج</numerusform>
            <numerusform>فوج واحد</numerusform>
            <numerusform>فوجان</numerusform>
            <numerusform>%n أفواج</numerusform>
            <numerusform>%n فوجا</numerusform>
            <numerusform>%n فوج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) to verify</source>
        <translation>
            <numerusform>لا عناصر للتحقق منها</numerusform>
            <numerusform>عنصر واحد للتحقق منه</numerusform>
            <numerusform>عنصران للتحقق منهما</numerusform>
            <numerusform>%n عناصر للتحقق منها</numerusform>
            <numerusform>%n عنصرا للتحقق منها</numerusform>
            <numerusform>%n عنصر للتحقق منها</numerusform>
        </translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>فوج</translation>
    </message>
    <message>
        <source>Add an intake of this programme</source>
        <translation>إضافة فوج لهذه الشعبة</translation>
    </message>
    <message>
        <source>%1 is no longer offered.</source>
        <translation>أصبح %1 خارج العرض الحالي.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Remove this intake?</source>
        <translation>هل تريد حذف هذا الفوج؟</translation>
    </message>
    <message>
        <source>%1 leaves the catalogue. If somebody was referred to it or has a place, it is kept and closed instead.</source>
        <translation>سيتم حذف %1 من دليل التكوينات. وإذا تمت إحالة شخص إليه أو كان له مقعد فيه، فسيتم الاحتفاظ به وإغلاقه.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>تم حذف %1.</translation>
    </message>
    <message>
        <source>%1 is closed. It stays readable for those who were referred to it.</source>
        <translation>تم إغلاق %1. يبقى الاطلاع عليه ممكنا بالنسبة لمن تمت إحالتهم إليه.</translation>
    </message>
    <message>
        <source>Columns: %1.</source>
        <translation>الأعمدة: %1.</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>كل العناصر</translation>
    </message>
    <message>
        <source>To verify</source>
        <translation>للتحقق</translation>
    </message>
    <message>
        <source>Open for applications</source>
        <translation>الترشيح مفتوح</translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation>العناصر المعروضة</translation>
    </message>
    <message>
        <source>Past ones too</source>
        <translation>السابقة أيضا</translation>
    </message>
    <message>
        <source>Also what is no longer offered</source>
        <translation>بما في ذلك ما هو خارج العرض الحالي</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Who fits?</source>
        <translation>من يناسبه الفوج؟</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::CatalogueRowsModel</name>
    <message>
        <source>What becomes of it</source>
        <translation>مآله</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Columns and reasons</source>
        <translation>الأعمدة والأسباب</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::CheckStep</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>محيَّنة</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>للبت فيها</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>أخطاء</translation>
    </message>
    <message>
        <source>Values not understood</source>
        <translation>قيم غير مفهومة</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>موجودة سلفا</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>مستبعدة</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>الشخص نفسه</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Checking each row…</source>
        <translation>جار فحص كل سطر…</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>السطر %1، %2: %3</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows are shown.</source>
        <translation>تُعرض أول %1 من أصل %2 سطر.</translation>
    </message>
    <message>
        <source>Type over a cell; Enter goes to the next fault, Ctrl+Z takes back.</source>
        <translation>اكتب في الخلية؛ ينقلك Enter إلى الخطأ التالي، ويتراجع Ctrl+Z.</translation>
    </message>
    <message>
        <source>What becomes of each row</source>
        <translation>مآل كل سطر</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>أسطر الملف</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>الأسطر المعروضة</translation>
    </message>
    <message>
        <source>No row of this kind.</source>
        <translation>لا سطر من هذا النوع.</translation>
    </message>
    <message>
        <source>Next fault</source>
        <translation>الخطأ التالي</translation>
    </message>
    <message>
        <source>Go to the next cell to be mended (Enter)</source>
        <translation>الانتقال إلى الخلية التالية للتصحيح (Enter)</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>Read the file again with what was typed and decided (F5)</source>
        <translation>إعادة قراءة الملف بما كُتب وقُرر (F5)</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ChecklistCard</name>
    <message numerus="yes">
        <source>%n document(s) lacking</source>
        <translation>
            <numerusform>لا وثيقة ناقصة</numerusform>
            <numerusform>وثيقة واحدة ناقصة</numerusform>
            <numerusform>وثيقتان ناقصتان</numerusform>
            <numerusform>%n وثائق ناقصة</numerusform>
            <numerusform>%n وثيقة ناقصة</numerusform>
            <numerusform>%n وثيقة ناقصة</numerusform>
        </translation>
    </message>
    <message>
        <source>No training is chosen yet: what is asked for is not known.</source>
        <translation>لم يُختر أي تكوين بعد: لا يُعرف ما هو مطلوب.</translation>
    </message>
    <message>
        <source>What the chosen trainings ask for comes first.</source>
        <translation>ما تطلبه التكوينات المختارة يأتي أولا.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>No document is asked for yet. Choose a training: its conditions say what to bring.</source>
        <translation>لا وثيقة مطلوبة بعد. اختر تكوينا: شروطه تقول ما ينبغي إحضاره.</translation>
    </message>
    <message>
        <source>See the trainings</source>
        <translation>عرض التكوينات</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ChecklistEdit</name>
    <message>
        <source>lacking</source>
        <translation>ناقصة</translation>
    </message>
    <message>
        <source>%1: valid until</source>
        <translation>%1: صالح إلى غاية</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالح إلى غاية</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>غير مصرح به</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ChoiceDialog</name>
    <message>
        <source>Trade</source>
        <translation>الحرفة</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>التكوين</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Its conditions say which documents are asked for.</source>
        <translation>شروطه تقول ما الوثائق المطلوبة.</translation>
    </message>
    <message>
        <source>Add a choice</source>
        <translation>إضافة اختيار</translation>
    </message>
    <message>
        <source>Change the choice</source>
        <translation>تعديل الاختيار</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>training and centre</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::CloseCaseDialog</name>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>On</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>إغلاق الملف</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ClosingPage</name>
    <message>
        <source>Everything is saved. Writing and checking today’s backup before closing…</source>
        <translation>تم حفظ كل شيء. جار إنشاء نسخة اليوم الاحتياطية والتحقق منها قبل الإغلاق…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Everything is saved. Closing without today’s backup…</source>
        <translation>تم حفظ كل شيء. جار الإغلاق بدون نسخة اليوم الاحتياطية…</translation>
    </message>
    <message>
        <source>Close without a backup</source>
        <translation>الإغلاق بدون نسخة احتياطية</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::CodeStep</name>
    <message>
        <source>The recovery code</source>
        <translation>رمز الاسترجاع</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ColumnsEdit</name>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>المذكور</translation>
    </message>
    <message>
        <source>At most as exactly as</source>
        <translation>أقصى دقة</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>مثلا</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>غير منشور</translation>
    </message>
    <message>
        <source>%1: how it is told</source>
        <translation>%1: الدور</translation>
    </message>
    <message>
        <source>%1: at most as exactly as</source>
        <translation>%1: أقصى دقة</translation>
    </message>
    <message>
        <source>%1: weight</source>
        <translation>%1: الوزن</translation>
    </message>
    <message>
        <source>%1: change the levels</source>
        <translation>%1: تغيير المستويات</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ColumnsStep</name>
    <message>
        <source>What is told, and what is promised</source>
        <translation>ما يُذكر وما يُتعهد به</translation>
    </message>
    <message>
        <source>Everybody shares what could identify with at least %1 other persons of the file.</source>
        <translation>يشترك كل شخص فيما قد يعرّف به مع أشخاص آخرين في الملف، وعددهم على الأقل: %1.</translation>
    </message>
    <message>
        <source>Guessing who a person of the file is would be right in %1 of the cases on average, at most.</source>
        <translation>تخمين هوية شخص في الملف يصيب في المتوسط في %1 من الحالات على الأكثر.</translation>
    </message>
    <message>
        <source>Of the persons, up to %1 may be left out because they are too rare to be hidden.</source>
        <translation>يمكن استبعاد ما يصل إلى %1 من الأشخاص لأنهم أندر من أن تُخفى هويتهم.</translation>
    </message>
    <message>
        <source>How small numbers in the tables of the package are protected.</source>
        <translation>كيفية حماية الأعداد الصغيرة في جداول الحزمة.</translation>
    </message>
    <message>
        <source>Then the best that was found is taken, and it is said how much better there could be.</source>
        <translation>بعد ذلك يُعتمد أفضل ما عُثر عليه، ويُبيّن مقدار ما قد يكون أفضل منه.</translation>
    </message>
    <message>
        <source>The less exactly something is told, the more persons look alike. The levels below are limits: what the promises ask for is told less exactly by itself.</source>
        <translation>كلما قلت دقة ما يُذكر زاد عدد الأشخاص المتشابهين. المستويات أدناه حدود: ما تقتضيه التعهدات يصير أقل دقة من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>What is told of each person</source>
        <translation>ما يُذكر عن كل شخص</translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation>ما يُتعهد به</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>الأوزان</translation>
    </message>
    <message>
        <source>How much it matters that a column stays exact, beside the others</source>
        <translation>مدى أهمية بقاء العمود دقيقا مقارنة بغيره</translation>
    </message>
    <message>
        <source>Could identify: what others may know of somebody, so it becomes less exact. Sensitive: what nobody should learn of somebody. Plain: told as it is.</source>
        <translation>قد يعرّف بالشخص: ما قد يعرفه الآخرون عنه، فيصير أقل دقة. حساس: ما لا ينبغي لأحد أن يعرفه عنه. عادي: يُذكر كما هو.</translation>
    </message>
    <message>
        <source>Persons who look alike (k)</source>
        <translation>الأشخاص المتشابهون (k)</translation>
    </message>
    <message>
        <source>Mean risk</source>
        <translation>متوسط الخطر</translation>
    </message>
    <message>
        <source>Left out at most</source>
        <translation>أقصى نسبة للاستبعاد</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>الجداول</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Seconds to search</source>
        <translation>ثواني البحث</translation>
    </message>
    <message>
        <source>In every group of persons who look alike, sensitive values are</source>
        <translation>في كل مجموعة من الأشخاص المتشابهين تكون القيم الحساسة</translation>
    </message>
    <message>
        <source>rounded to multiples of %1</source>
        <translation>مقربة إلى مضاعفات %1</translation>
    </message>
    <message>
        <source>hidden below %1</source>
        <translation>محجوبة إذا قلت عن %1</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::CommandPalette</name>
    <message>
        <source>Find a person, a page or an action</source>
        <translation>ابحث عن شخص أو صفحة أو إجراء</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>Nothing found. Try part of a name, a case number or a word of the action.</source>
        <translation>لا توجد نتائج. جرب جزءا من اسم أو رقم ملف أو كلمة من الإجراء.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ConditionForm</name>
    <message>
        <source>Age</source>
        <translation>السن</translation>
    </message>
    <message>
        <source>School level</source>
        <translation>المستوى الدراسي</translation>
    </message>
    <message>
        <source>Bac stream</source>
        <translation>شعبة الباكالوريا</translation>
    </message>
    <message>
        <source>Diploma recognised</source>
        <translation>شهادة معترف بها</translation>
    </message>
    <message>
        <source>Residence status</source>
        <translation>وضعية الإقامة</translation>
    </message>
    <message>
        <source>Valid residence title</source>
        <translation>سند إقامة صالح</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>الجنسية</translation>
    </message>
    <message>
        <source>Place of residence</source>
        <translation>مكان الإقامة</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Earlier training</source>
        <translation>تكوين سابق</translation>
    </message>
    <message>
        <source>Years of practice</source>
        <translation>سنوات الممارسة</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>State of the intake</source>
        <translation>حالة الفوج</translation>
    </message>
    <message>
        <source>One of these</source>
        <translation>واحد من هذه</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>إضافة إلى اللائحة</translation>
    </message>
    <message>
        <source>Counted on</source>
        <translation>يُحسب في</translation>
    </message>
    <message>
        <source>the first day of the intake</source>
        <translation>أول يوم في الفوج</translation>
    </message>
    <message>
        <source>the day of the application</source>
        <translation>يوم الترشيح</translation>
    </message>
    <message>
        <source>a day of the year</source>
        <translation>يوم من السنة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>From this age</source>
        <translation>ابتداء من هذه السن</translation>
    </message>
    <message>
        <source>To this age, included</source>
        <translation>إلى هذه السن ضمنا</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>على الأقل</translation>
    </message>
    <message>
        <source>A level test replaces the certificate</source>
        <translation>اختبار المستوى يعوض الشهادة</translation>
    </message>
    <message>
        <source>A request under way is enough</source>
        <translation>يكفي طلب قيد الدراسة</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>استعمال</translation>
    </message>
    <message>
        <source>Level completed</source>
        <translation>المستوى المكتمل</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>الحرفة</translation>
    </message>
    <message>
        <source>Trade (any when not said)</source>
        <translation>الحرفة (أي حرفة إن لم تُذكر)</translation>
    </message>
    <message>
        <source>At least this many years</source>
        <translation>هذا العدد من السنوات على الأقل</translation>
    </message>
    <message>
        <source>The intake</source>
        <translation>الفوج</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ConditionList</name>
    <message>
        <source>All of these hold</source>
        <translation>كل هذه الشروط</translation>
    </message>
    <message>
        <source>At least one of these holds</source>
        <translation>شرط واحد على الأقل</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>إضافة شرط</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ConditionRow</name>
    <message>
        <source>Condition %1: what is asked</source>
        <translation>الشرط %1: المطلوب</translation>
    </message>
    <message>
        <source>Condition %1: how</source>
        <translation>الشرط %1: الكيفية</translation>
    </message>
    <message>
        <source>Remove condition %1</source>
        <translation>حذف الشرط %1</translation>
    </message>
    <message>
        <source>Choose what is asked…</source>
        <translation>اختيار المطلوب…</translation>
    </message>
    <message>
        <source>has one of</source>
        <translation>يتضمن أحد</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>هو أحد</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>على الأقل</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>على الأكثر</translation>
    </message>
    <message>
        <source>is from … to</source>
        <translation>محصور بين</translation>
    </message>
    <message>
        <source>lies so many days back</source>
        <translation>قبل كذا من الأيام</translation>
    </message>
    <message>
        <source>lies so many days ahead</source>
        <translation>بعد كذا من الأيام</translation>
    </message>
    <message>
        <source>is known</source>
        <translation>معروف</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>from</source>
        <translation>من</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>days</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>الحد</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ConflictDialog</name>
    <message>
        <source>Save these</source>
        <translation>حفظ هذا الاختيار</translation>
    </message>
    <message>
        <source>Somebody saved other data while you were typing. Nothing is lost: choose what holds.</source>
        <translation>قام شخص آخر بحفظ معطيات أخرى أثناء كتابتك. لم يضع أي شيء: اختر ما هو صحيح.</translation>
    </message>
    <message>
        <source>%1 saved other data while you were typing. Nothing is lost: choose what holds.</source>
        <translation>تم حفظ معطيات أخرى من طرف %1 أثناء كتابتك. لم يضع أي شيء: اختر ما هو صحيح.</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>تم تعديله في هذه الأثناء</translation>
    </message>
    <message>
        <source>Stored now</source>
        <translation>المحفوظ حاليا</translation>
    </message>
    <message>
        <source>Typed here</source>
        <translation>المكتوب هنا</translation>
    </message>
    <message>
        <source>%1 – changed by both</source>
        <translation>%1 – تم تعديله من الجهتين</translation>
    </message>
    <message>
        <source>%1, stored now: %2</source>
        <translation>%1، المحفوظ حاليا: %2</translation>
    </message>
    <message>
        <source>%1, typed here: %2</source>
        <translation>%1، المكتوب هنا: %2</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ConsentDialog</name>
    <message>
        <source>Withdraw: %1</source>
        <translation>سحب: %1</translation>
    </message>
    <message>
        <source>Record the withdrawal</source>
        <translation>تسجيل السحب</translation>
    </message>
    <message>
        <source>Consent: %1</source>
        <translation>الموافقة: %1</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>تسجيل القرار</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ConsentsPanel</name>
    <message>
        <source>What the person agreed to</source>
        <translation>ما وافق عليه الشخص</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Name a centre</source>
        <translation>تحديد مؤسسة</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Share with %1</source>
        <translation>المشاركة مع %1</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ContentStep</name>
    <message>
        <source>What to begin with</source>
        <translation>بم تبدأ</translation>
    </message>
    <message>
        <source>An empty desk</source>
        <translation>مكتب فارغ</translation>
    </message>
    <message>
        <source>For real work. A list of persons can be imported afterwards.</source>
        <translation>للعمل الفعلي. يمكن استيراد لائحة أشخاص فيما بعد.</translation>
    </message>
    <message>
        <source>A demonstration desk</source>
        <translation>مكتب للعرض التجريبي</translation>
    </message>
    <message>
        <source>Filled with invented persons, to learn and to show. Never mix it with real ones.</source>
        <translation>يضم أشخاصا وهميين، للتعلم والعرض. لا تخلطهم أبدا بأشخاص حقيقيين.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::CountsView</name>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>لا يمكن قراءته</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::DateField</name>
    <message>
        <source>5/3/1999 or 1999</source>
        <translation>5/3/1999 أو 1999</translation>
    </message>
    <message>
        <source>5/3/2027</source>
        <translation>5/3/2027</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>ليس تاريخا</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>حوالي %1</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::DefinitionsDialog</name>
    <message>
        <source>Export definitions</source>
        <translation>تصدير تعريفات</translation>
    </message>
    <message>
        <source>Definitions (*.json)</source>
        <translation>تعريفات (*.json)</translation>
    </message>
    <message>
        <source>The definitions are written. They hold no figures and nothing about persons.</source>
        <translation>كتبت التعريفات. لا تتضمن أرقاما ولا أي شيء عن الأشخاص.</translation>
    </message>
    <message>
        <source>Take in definitions</source>
        <translation>استيراد تعريفات</translation>
    </message>
    <message numerus="yes">
        <source>%n definition(s) were taken in.</source>
        <translation>
            <numerusform>لم يستورد أي تعريف.</numerusform>
            <numerusform>تم استيراد تعريف واحد.</numerusform>
            <numerusform>تم استيراد تعريفين.</numerusform>
            <numerusform>تم استيراد %n تعريفات.</numerusform>
            <numerusform>تم استيراد %n تعريفا.</numerusform>
            <numerusform>تم استيراد %n تعريف.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not a file of Tawjih’s definitions. Nothing was taken in.</source>
        <translation>ليس هذا ملف تعريفات توجيه. لم يستورد أي شيء.</translation>
    </message>
    <message>
        <source>Nothing was taken in. What is wrong in the file stands beside.</source>
        <translation>لم يستورد أي شيء. أخطاء الملف مبينة بجانبه.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>الملف</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>لا خطأ</numerusform>
            <numerusform>خطأ واحد</numerusform>
            <numerusform>خطآن</numerusform>
            <numerusform>%n أخطاء</numerusform>
            <numerusform>%n خطأ</numerusform>
            <numerusform>%n خطأ</numerusform>
        </translation>
    </message>
    <message>
        <source>In words</source>
        <translation>بالكلمات</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتيجة</translation>
    </message>
    <message>
        <source>Nothing has all of these words. Type fewer.</source>
        <translation>لا شيء يتضمن كل هذه الكلمات. اكتب أقل.</translation>
    </message>
    <message>
        <source>%1, %2 – code %3</source>
        <translation>%1، %2 – الرمز %3</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>الإغلاق بدون حفظ؟</translation>
    </message>
    <message>
        <source>What was typed is lost.</source>
        <translation>يضيع ما كتب.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>الإغلاق بدون حفظ</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>تم حفظ «%1».</translation>
    </message>
    <message>
        <source>Somebody changed this indicator meanwhile</source>
        <translation>عدل شخص آخر هذا المؤشر في هذه الأثناء</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Reading it again shows it as it is now; what you typed here is lost.</source>
        <translation>لم يمح أي شيء. إعادة القراءة تظهره كما هو الآن، ويضيع ما كتبته هنا.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>إعادة القراءة</translation>
    </message>
    <message>
        <source>“%1” is the desk’s own now.</source>
        <translation>أصبح «%1» خاصا بالمكتب.</translation>
    </message>
    <message>
        <source>Take “%1” back?</source>
        <translation>سحب «%1»؟</translation>
    </message>
    <message>
        <source>The program’s own definition stands again. Reports that were made stay as they are.</source>
        <translation>يعود تعريف البرنامج إلى مكانه. تبقى التقارير المعدة كما هي.</translation>
    </message>
    <message>
        <source>It is no longer offered, and figures that name it say so. Reports that were made stay as they are.</source>
        <translation>لن يعرض بعد الآن، والأرقام التي تذكره تشير إلى ذلك. تبقى التقارير المعدة كما هي.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>“%1” was taken back.</source>
        <translation>تم سحب «%1».</translation>
    </message>
    <message>
        <source>Somebody changed it meanwhile, so it was not taken back. It is shown as it is now.</source>
        <translation>عدله شخص آخر في هذه الأثناء فلم يسحب. يظهر كما هو الآن.</translation>
    </message>
    <message>
        <source>What figures are made of</source>
        <translation>تعريفات الأرقام</translation>
    </message>
    <message>
        <source>Search a definition</source>
        <translation>البحث عن تعريف</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>التعريفات</translation>
    </message>
    <message>
        <source>New indicator…</source>
        <translation>مؤشر جديد…</translation>
    </message>
    <message>
        <source>Copy as own…</source>
        <translation>نسخ للمكتب…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Export all own…</source>
        <translation>تصدير تعريفات المكتب…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::DeskCalendarDialog</name>
    <message>
        <source>The calendar has the national holidays of this year already.</source>
        <translation>التقويم يضم العطل الوطنية لهذه السنة.</translation>
    </message>
    <message numerus="yes">
        <source>%n national holiday(s) added. Religious ones move with the moon: they are entered by hand.</source>
        <translation>
            <numerusform>لم تُضف أي عطلة وطنية. العطل الدينية تتبع الهلال: تُدخل يدويا.</numerusform>
            <numerusform>أُضيفت عطلة وطنية واحدة. العطل الدينية تتبع الهلال: تُدخل يدويا.</numerusform>
            <numerusform>أُضيفت عطلتان وطنيتان. العطل الدينية تتبع الهلال: تُدخل يدويا.</numerusform>
            <numerusform>أُضيفت %n عطل وطنية. العطل الدينية تتبع الهلال: تُدخل يدويا.</numerusform>
            <numerusform>أُضيفت %n عطلة وطنية. العطل الدينية تتبع الهلال: تُدخل يدويا.</numerusform>
            <numerusform>أُضيفت %n عطلة وطنية. العطل الدينية تتبع الهلال: تُدخل يدويا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Holidays and hours of the desk</source>
        <translation>عطل المكتب وأوقاته</translation>
    </message>
    <message>
        <source>On which days the desk is closed, and when it keeps other hours. On all other working days it is open from 08:30 to 16:30; an entry over a whole year says otherwise.</source>
        <translation>الأيام التي يُغلق فيها المكتب، والأيام التي تتغير فيها أوقاته. وفي سائر أيام العمل يفتح من 08:30 إلى 16:30؛ ومدخل يغطي سنة كاملة يغيّر ذلك.</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>السنة السابقة</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>السنة الموالية</translation>
    </message>
    <message>
        <source>Those taken out too</source>
        <translation>مع المسحوبة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Add the national holidays</source>
        <translation>إضافة العطل الوطنية</translation>
    </message>
    <message>
        <source>Add Ramadan…</source>
        <translation>إضافة رمضان…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>مدخل جديد</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::DeskController</name>
    <message>
        <source>Opening the desk</source>
        <translation>فتح المكتب</translation>
    </message>
    <message>
        <source>Open a desk</source>
        <translation>فتح مكتب</translation>
    </message>
    <message>
        <source>Creating the desk</source>
        <translation>إنشاء المكتب</translation>
    </message>
    <message>
        <source>Inventing persons</source>
        <translation>إنشاء أشخاص وهميين</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>تم تغيير كلمة المرور.</translation>
    </message>
    <message>
        <source>Today’s backup was not made</source>
        <translation>لم يتم إنشاء نسخة اليوم الاحتياطية</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Writing the backup</source>
        <translation>جار إنشاء النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>The desk was not closed cleanly</source>
        <translation>لم يتم إغلاق المكتب بشكل سليم</translation>
    </message>
    <message>
        <source>A form was open when the desk was locked. What you had typed is kept.</source>
        <translation>كانت استمارة مفتوحة عند قفل المكتب. ما كنت قد كتبته محفوظ.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>عرضه</translation>
    </message>
    <message>
        <source>Today’s backup was not copied to the second place</source>
        <translation>لم تُنسخ نسخة اليوم الاحتياطية إلى المكان الثاني</translation>
    </message>
    <message>
        <source>Giving the desk a new key</source>
        <translation>منح المكتب مفتاحا جديدا</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>جار النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>The desk has a new key. Earlier backups keep the old one: lock them away or delete them.</source>
        <translation>للمكتب مفتاح جديد. تحتفظ النسخ الاحتياطية السابقة بالمفتاح القديم: احفظها في مكان مقفل أو احذفها.</translation>
    </message>
    <message>
        <source>Give a first password again to the accounts that were named.</source>
        <translation>امنح الحسابات المذكورة كلمة مرور أولى من جديد.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::DeskForm</name>
    <message>
        <source>Name of the desk</source>
        <translation>اسم المكتب</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>الاسم بالفرنسية</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>الاسم بالعربية</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>الاسم بالإنجليزية</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>As it is printed on letters.</source>
        <translation>كما يطبع في الرسائل.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Letters before file numbers</source>
        <translation>الحروف قبل أرقام الملفات</translation>
    </message>
    <message>
        <source>CNDP number</source>
        <translation>رقم CNDP</translation>
    </message>
    <message>
        <source>Without it nothing with names can be exported.</source>
        <translation>بدونه لا يمكن تصدير أي معطيات اسمية.</translation>
    </message>
    <message>
        <source>Two to five capitals: %1</source>
        <translation>من حرفين إلى خمسة أحرف لاتينية كبيرة: %1</translation>
    </message>
    <message>
        <source>May be added later. Without it nothing with names can be exported.</source>
        <translation>يمكن إضافته فيما بعد. بدونه لا يمكن تصدير أي معطيات اسمية.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::DeskStep</name>
    <message>
        <source>Where the desk is kept</source>
        <translation>مكان حفظ المكتب</translation>
    </message>
    <message>
        <source>The desk</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>As it stands on letters and on the sheets given to persons.</source>
        <translation>كما يظهر في الرسائل وفي الأوراق المسلمة للأشخاص.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Change where the desk is kept</source>
        <translation>تغيير مكان حفظ المكتب</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>محفوظ في %1</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::Disclosure</name>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::DocumentsEdit</name>
    <message>
        <source>not asked</source>
        <translation>لم تطلب</translation>
    </message>
    <message>
        <source>%1: valid until</source>
        <translation>%1: صالح إلى غاية</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالح إلى غاية</translation>
    </message>
    <message>
        <source>%1: note</source>
        <translation>%1: ملاحظة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::DocumentsTab</name>
    <message>
        <source>Documents to attach</source>
        <translation>وثائق للإرفاق</translation>
    </message>
    <message>
        <source>PDF, JPEG and PNG files (%1)</source>
        <translation>ملفات PDF وJPEG وPNG (%1)</translation>
    </message>
    <message>
        <source>At most %1 files at once: the others were left out.</source>
        <translation>%1 ملفا على الأكثر في المرة الواحدة: تُركت البقية.</translation>
    </message>
    <message>
        <source>Attaching documents</source>
        <translation>إرفاق وثائق</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) attached.</source>
        <translation>
            <numerusform>لم تُرفق أي وثيقة.</numerusform>
            <numerusform>أُرفقت وثيقة واحدة.</numerusform>
            <numerusform>أُرفقت وثيقتان.</numerusform>
            <numerusform>أُرفقت %n وثائق.</numerusform>
            <numerusform>أُرفقت %n وثيقة.</numerusform>
            <numerusform>أُرفقت %n وثيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was attached.</source>
        <translation>لم يُرفق شيء.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n scanned file(s)?</source>
        <translation>
            <numerusform>حذف الملفات الممسوحة؟</numerusform>
            <numerusform>حذف الملف الممسوح؟</numerusform>
            <numerusform>حذف الملفين الممسوحين؟</numerusform>
            <numerusform>حذف %n ملفات ممسوحة؟</numerusform>
            <numerusform>حذف %n ملفا ممسوحا؟</numerusform>
            <numerusform>حذف %n ملف ممسوح؟</numerusform>
        </translation>
    </message>
    <message>
        <source>They are attached now, and still lie readable in the scanner&apos;s folder. Deleting takes them out of the folder. It does not overwrite what the disk holds, nor copies that the scanner, a backup or a synchronised folder keeps: who has the computer may bring a deleted file back, unless its disk is encrypted.</source>
        <translation>أُرفقت، وما زالت مقروءة في مجلد الماسح الضوئي. الحذف يخرجها من المجلد، ولا يمحو ما على القرص، ولا النسخ التي يحتفظ بها الماسح أو نسخة احتياطية أو مجلد متزامن: من بيده الحاسوب قد يسترجع ملفا محذوفا، ما لم يكن القرص مشفرا.</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>scanned files</comment>
        <translation>حذف</translation>
    </message>
    <message numerus="yes">
        <source>%n scanned file(s) could not be deleted, or changed meanwhile. Delete them in the folder.</source>
        <translation>
            <numerusform>تعذر حذف الملفات الممسوحة، أو تغيرت. احذفها في المجلد.</numerusform>
            <numerusform>تعذر حذف ملف ممسوح واحد، أو تغير. احذفه في المجلد.</numerusform>
            <numerusform>تعذر حذف ملفين ممسوحين، أو تغيرا. احذفهما في المجلد.</numerusform>
            <numerusform>تعذر حذف %n ملفات ممسوحة، أو تغيرت. احذفها في المجلد.</numerusform>
            <numerusform>تعذر حذف %n ملفا ممسوحا، أو تغيرت. احذفها في المجلد.</numerusform>
            <numerusform>تعذر حذف %n ملف ممسوح، أو تغيرت. احذفها في المجلد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>حذف «%1»؟</translation>
    </message>
    <message>
        <source>It is deleted from the desk at once and cannot be brought back. Backups that were made before keep it until they are thinned out. The journal keeps that there was one.</source>
        <translation>تُمحى من المكتب فورا ولا يمكن استرجاعها. النسخ الاحتياطية السابقة تحتفظ بها إلى أن تُزال. ويحتفظ السجل بأنها وُجدت.</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a document</comment>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Removing a document</source>
        <translation>حذف وثيقة</translation>
    </message>
    <message>
        <source>The document was removed for good.</source>
        <translation>حُذفت الوثيقة نهائيا.</translation>
    </message>
    <message>
        <source>PDF, JPEG or PNG, at most %1 each.</source>
        <translation>ملفات PDF أو JPEG أو PNG، %1 على الأكثر لكل وثيقة.</translation>
    </message>
    <message>
        <source>%1 of %2 taken.</source>
        <translation>استُعمل %1 من %2.</translation>
    </message>
    <message>
        <source>No document yet. Attach a scan or a photo, or drop files here. They are kept encrypted in the desk and shown only in this window.</source>
        <translation>لا توجد وثيقة بعد. أرفق صورة ممسوحة أو صورة فوتوغرافية، أو أفلت الملفات هنا. تُحفظ مشفرة في المكتب ولا تُعرض إلا في هذه النافذة.</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>إرفاق…</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>From the scanner&apos;s folder…</source>
        <translation>من مجلد الماسح الضوئي…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Remove the chosen document (%1)</source>
        <translation>حذف الوثيقة المختارة (%1)</translation>
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
        <translation>شخصان</translation>
    </message>
    <message>
        <source>probably the same</source>
        <translation>على الأرجح نفسه</translation>
    </message>
    <message>
        <source>perhaps the same</source>
        <translation>ربما نفسه</translation>
    </message>
    <message>
        <source>perhaps twins</source>
        <translation>ربما توأمان</translation>
    </message>
    <message>
        <source>perhaps relatives</source>
        <translation>ربما أقارب</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two persons</comment>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>%1: %2 and %3</source>
        <comment>what two persons may be</comment>
        <translation>%1: %2 و%3</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::DuplicatesPage</name>
    <message>
        <source>Next pair</source>
        <translation>الزوج التالي</translation>
    </message>
    <message>
        <source>Pair before</source>
        <translation>الزوج السابق</translation>
    </message>
    <message>
        <source>Same person: merge…</source>
        <translation>الشخص نفسه: دمج…</translation>
    </message>
    <message>
        <source>Two persons</source>
        <translation>شخصان</translation>
    </message>
    <message>
        <source>Probable</source>
        <translation>مرجحة</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>Relatives</source>
        <translation>أقارب</translation>
    </message>
    <message>
        <source>The whole desk was never searched for duplicates.</source>
        <translation>لم يجر أي بحث عن التكرارات في المكتب كله.</translation>
    </message>
    <message>
        <source>The whole desk was last searched %1, at %2.</source>
        <comment>today, at 10:42</comment>
        <translation>آخر بحث في المكتب كله: %1، على الساعة %2.</translation>
    </message>
    <message>
        <source>Pairs left out, who share nothing but what very many share: %1.</source>
        <translation>أزواج لم تُقارن لأنها لا تشترك إلا في ما يشترك فيه كثيرون: %1.</translation>
    </message>
    <message>
        <source>the first %1 of %2</source>
        <translation>أول %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>لا زوج</numerusform>
            <numerusform>زوج واحد</numerusform>
            <numerusform>زوجان</numerusform>
            <numerusform>%n أزواج</numerusform>
            <numerusform>%n زوجا</numerusform>
            <numerusform>%n زوج</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody looked yet for persons who are on record twice.</source>
        <translation>لم يبحث أحد بعد عن الأشخاص المسجلين مرتين.</translation>
    </message>
    <message>
        <source>Search the whole desk</source>
        <translation>البحث في المكتب كله</translation>
    </message>
    <message>
        <source>No pair is probably one person. Some may be.</source>
        <translation>لا يوجد زوج يرجح أنه شخص واحد. وقد يكون بعضها كذلك.</translation>
    </message>
    <message>
        <source>Go on with those</source>
        <translation>المتابعة معها</translation>
    </message>
    <message>
        <source>No pair of the queue was said to be two persons.</source>
        <translation>لم يُصرّح بأن أي زوج شخصان.</translation>
    </message>
    <message>
        <source>No pair looks like relatives.</source>
        <translation>لا يوجد زوج يبدو من الأقارب.</translation>
    </message>
    <message>
        <source>Nothing to decide here. What comes in is compared at once.</source>
        <translation>لا شيء يحتاج إلى قرار هنا. كل ما يُسجل يُقارن فورا.</translation>
    </message>
    <message>
        <source>Searching for duplicates</source>
        <translation>البحث عن التكرارات</translation>
    </message>
    <message>
        <source>The search is done: nobody seems to be on record twice.</source>
        <translation>انتهى البحث: لا يبدو أن أحدا مسجل مرتين.</translation>
    </message>
    <message numerus="yes">
        <source>The search is done: %n pair(s) to decide on.</source>
        <translation>
            <numerusform>انتهى البحث: لا زوج يحتاج إلى قرار.</numerusform>
            <numerusform>انتهى البحث: زوج واحد يحتاج إلى قرار.</numerusform>
            <numerusform>انتهى البحث: زوجان يحتاجان إلى قرار.</numerusform>
            <numerusform>انتهى البحث: %n أزواج تحتاج إلى قرار.</numerusform>
            <numerusform>انتهى البحث: %n زوجا تحتاج إلى قرار.</numerusform>
            <numerusform>انتهى البحث: %n زوج تحتاج إلى قرار.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search was stopped. The queue is as it was.</source>
        <translation>أُوقف البحث. بقيت اللائحة كما كانت.</translation>
    </message>
    <message>
        <source>The pair waits for a decision again.</source>
        <translation>ينتظر الزوج قرارا من جديد.</translation>
    </message>
    <message>
        <source>Two persons: they are not proposed again.</source>
        <translation>شخصان: لن يُقترحا مرة أخرى.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Nothing to undo since you unlocked the desk.</source>
        <translation>لا شيء للتراجع عنه منذ أن ألغيت قفل المكتب.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>تم التراجع.</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>التكرارات</translation>
    </message>
    <message>
        <source>Which pairs</source>
        <translation>أي أزواج</translation>
    </message>
    <message>
        <source>Pairs who may be one person</source>
        <translation>أزواج قد تكون شخصا واحدا</translation>
    </message>
    <message>
        <source>Of %1 pairs found, the %2 likeliest are here.</source>
        <translation>من بين %1 من الأزواج التي عُثر عليها، توجد هنا %2 الأكثر احتمالا.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::EarlierPlansCard</name>
    <message>
        <source>Earlier plan</source>
        <translation>مشروع سابق</translation>
    </message>
    <message>
        <source>Of %1, merged on %2:</source>
        <comment>record, date</comment>
        <translation>لـ%1، المدموج في %2:</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::EntryBar</name>
    <message>
        <source>Choose an entry to see what can be done with it.</source>
        <translation>اختر مدخلا لترى ما يمكن فعله به.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::EntryPanel</name>
    <message>
        <source>Nothing is missing.</source>
        <translation>لا ينقص أي شيء.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>ينقص: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>no longer offered</source>
        <translation>خارج العرض الحالي</translation>
    </message>
    <message>
        <source>Quality of the entry</source>
        <translation>جودة العنصر</translation>
    </message>
    <message>
        <source>Verified today by me</source>
        <translation>تحققت منه اليوم</translation>
    </message>
    <message>
        <source>Notes that you checked this entry with the centre today</source>
        <translation>يسجل أنك تحققت اليوم من هذا العنصر لدى المؤسسة</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>إعادة إلى العرض</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>No longer offered</source>
        <translation>إخراج من العرض</translation>
    </message>
    <message>
        <source>Who fits?</source>
        <translation>من يناسبه الفوج؟</translation>
    </message>
    <message>
        <source>The persons with an open case who can enter this intake</source>
        <translation>الأشخاص ذوو الملفات المفتوحة الذين يمكنهم ولوج هذا الفوج</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::EntryScreen</name>
    <message>
        <source>The orientation desk’s records</source>
        <translation>ملفات مكتب الإعلام والتوجيه</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ErasurePanel</name>
    <message>
        <source>Looking for what is kept long enough</source>
        <translation>البحث عن المعطيات التي حُفظت مدة كافية</translation>
    </message>
    <message numerus="yes">
        <source>Propose the erasure of %n person(s)…</source>
        <translation>
            <numerusform>اقتراح حذف معطيات %n شخص…</numerusform>
            <numerusform>اقتراح حذف معطيات شخص واحد…</numerusform>
            <numerusform>اقتراح حذف معطيات شخصين…</numerusform>
            <numerusform>اقتراح حذف معطيات %n أشخاص…</numerusform>
            <numerusform>اقتراح حذف معطيات %n شخصا…</numerusform>
            <numerusform>اقتراح حذف معطيات %n شخص…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody’s data has been kept for longer than the rule says.</source>
        <translation>لا توجد معطيات حُفظت أطول من المدة المحددة.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) may be erased</source>
        <translation>
            <numerusform>لا أحد يمكن حذف معطياته</numerusform>
            <numerusform>يمكن حذف معطيات شخص واحد</numerusform>
            <numerusform>يمكن حذف معطيات شخصين</numerusform>
            <numerusform>يمكن حذف معطيات %n أشخاص</numerusform>
            <numerusform>يمكن حذف معطيات %n شخصا</numerusform>
            <numerusform>يمكن حذف معطيات %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>%n kept for another reason.</source>
        <translation>
            <numerusform>لا أحد محتفظ به لسبب آخر.</numerusform>
            <numerusform>واحد محتفظ به لسبب آخر.</numerusform>
            <numerusform>اثنان محتفظ بهما لسبب آخر.</numerusform>
            <numerusform>%n محتفظ بهم لسبب آخر.</numerusform>
            <numerusform>%n محتفظ بهم لسبب آخر.</numerusform>
            <numerusform>%n محتفظ بهم لسبب آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>closed on %1</source>
        <translation>أُغلق في %1</translation>
    </message>
    <message>
        <source>not closed</source>
        <translation>غير مغلق</translation>
    </message>
    <message>
        <source>last contact on %1</source>
        <translation>آخر تواصل في %1</translation>
    </message>
    <message>
        <source>may be erased</source>
        <translation>يمكن حذفها</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n شخص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>proposed by %1</source>
        <translation>اقترحه %1</translation>
    </message>
    <message>
        <source>decided by %1</source>
        <translation>قرره %1</translation>
    </message>
    <message>
        <source>Somebody else approves what you proposed.</source>
        <translation>يوافق شخص آخر على ما اقترحتموه.</translation>
    </message>
    <message numerus="yes">
        <source>Propose to erase the data of %n person(s)?</source>
        <translation>
            <numerusform>اقتراح حذف معطيات %n شخص؟</numerusform>
            <numerusform>اقتراح حذف معطيات شخص واحد؟</numerusform>
            <numerusform>اقتراح حذف معطيات شخصين؟</numerusform>
            <numerusform>اقتراح حذف معطيات %n أشخاص؟</numerusform>
            <numerusform>اقتراح حذف معطيات %n شخصا؟</numerusform>
            <numerusform>اقتراح حذف معطيات %n شخص؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is erased before somebody else approves it.</source>
        <translation>لا يُحذف أي شيء قبل موافقة شخص آخر.</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>الاقتراح</translation>
    </message>
    <message>
        <source>The erasure was proposed. A supervisor or an administrator other than you approves it.</source>
        <translation>اقتُرح الحذف. يوافق عليه مشرف أو مدير غيركم.</translation>
    </message>
    <message numerus="yes">
        <source>Erase the data of %n person(s) for good?</source>
        <translation>
            <numerusform>حذف معطيات %n شخص نهائيا؟</numerusform>
            <numerusform>حذف معطيات شخص واحد نهائيا؟</numerusform>
            <numerusform>حذف معطيات شخصين نهائيا؟</numerusform>
            <numerusform>حذف معطيات %n أشخاص نهائيا؟</numerusform>
            <numerusform>حذف معطيات %n شخصا نهائيا؟</numerusform>
            <numerusform>حذف معطيات %n شخص نهائيا؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Erasing personal data</source>
        <translation>حذف المعطيات الشخصية</translation>
    </message>
    <message numerus="yes">
        <source>The data of %n person(s) was erased.</source>
        <translation>
            <numerusform>لم تُحذف معطيات أي شخص.</numerusform>
            <numerusform>حُذفت معطيات شخص واحد.</numerusform>
            <numerusform>حُذفت معطيات شخصين.</numerusform>
            <numerusform>حُذفت معطيات %n أشخاص.</numerusform>
            <numerusform>حُذفت معطيات %n شخصا.</numerusform>
            <numerusform>حُذفت معطيات %n شخص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept: something came up since.</source>
        <translation>
            <numerusform>لا أحد محتفظ به.</numerusform>
            <numerusform>واحد محتفظ به: طرأ شيء منذ ذلك الحين.</numerusform>
            <numerusform>اثنان محتفظ بهما: طرأ شيء منذ ذلك الحين.</numerusform>
            <numerusform>%n محتفظ بهم: طرأ شيء منذ ذلك الحين.</numerusform>
            <numerusform>%n محتفظ بهم: طرأ شيء منذ ذلك الحين.</numerusform>
            <numerusform>%n محتفظ بهم: طرأ شيء منذ ذلك الحين.</numerusform>
        </translation>
    </message>
    <message>
        <source>The proposal was given up. Nobody was erased.</source>
        <translation>تم التخلي عن الاقتراح. لم تُحذف معطيات أحد.</translation>
    </message>
    <message>
        <source>Stopped. Nobody was erased.</source>
        <translation>تم التوقف. لم تُحذف معطيات أحد.</translation>
    </message>
    <message>
        <source>How long data is kept</source>
        <translation>مدة حفظ المعطيات</translation>
    </message>
    <message numerus="yes">
        <source>Until %n month(s) after the case was closed and after the last contact. Then what names the person is erased; what statistics count stays.</source>
        <translation>
            <numerusform>إلى غاية %n شهر بعد إغلاق الملف وبعد آخر تواصل. ثم يُحذف ما يعرّف بالشخص، ويبقى ما تحسبه الإحصائيات.</numerusform>
            <numerusform>إلى غاية شهر واحد بعد إغلاق الملف وبعد آخر تواصل. ثم يُحذف ما يعرّف بالشخص، ويبقى ما تحسبه الإحصائيات.</numerusform>
            <numerusform>إلى غاية شهرين بعد إغلاق الملف وبعد آخر تواصل. ثم يُحذف ما يعرّف بالشخص، ويبقى ما تحسبه الإحصائيات.</numerusform>
            <numerusform>إلى غاية %n أشهر بعد إغلاق الملف وبعد آخر تواصل. ثم يُحذف ما يعرّف بالشخص، ويبقى ما تحسبه الإحصائيات.</numerusform>
            <numerusform>إلى غاية %n شهرا بعد إغلاق الملف وبعد آخر تواصل. ثم يُحذف ما يعرّف بالشخص، ويبقى ما تحسبه الإحصائيات.</numerusform>
            <numerusform>إلى غاية %n شهر بعد إغلاق الملف وبعد آخر تواصل. ثم يُحذف ما يعرّف بالشخص، ويبقى ما تحسبه الإحصائيات.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>See who is due</source>
        <translation>عرض المعنيين</translation>
    </message>
    <message>
        <source>Persons whose data has been kept long enough</source>
        <translation>أشخاص حُفظت معطياتهم مدة كافية</translation>
    </message>
    <message>
        <source>Erasures</source>
        <translation>عمليات الحذف</translation>
    </message>
    <message>
        <source>No erasure was proposed yet. One person proposes, another approves.</source>
        <translation>لم يُقترح أي حذف بعد. يقترح شخص ويوافق آخر.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>التخلي عن الاقتراح</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>موافقة…</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::EventDialog</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>At</source>
        <translation>على الساعة</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>إلى غاية</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>حدث جديد</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>حدث</translation>
    </message>
    <message>
        <source>Save the event</source>
        <translation>حفظ الحدث</translation>
    </message>
    <message>
        <source>Cancel the event</source>
        <translation>إلغاء الحدث</translation>
    </message>
    <message>
        <source>Whole day</source>
        <translation>اليوم كله</translation>
    </message>
    <message>
        <source>Only mine</source>
        <translation>لي وحدي</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>للجميع</translation>
    </message>
    <message>
        <source>Nothing about a person: that belongs into the person&apos;s own record.</source>
        <translation>لا شيء عن شخص: مكان ذلك ملفه.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::FigureCard</name>
    <message>
        <source>Copy the chart</source>
        <translation>نسخ الرسم البياني</translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <translation>نسخ الأرقام</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>حفظ بصيغة PNG…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>حفظ بصيغة CSV…</translation>
    </message>
    <message>
        <source>Copy or save</source>
        <translation>نسخ أو حفظ</translation>
    </message>
    <message>
        <source>Save as XLSX…</source>
        <translation>حفظ بصيغة XLSX…</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>تقديم</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>تأخير</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Remove from this dashboard</source>
        <translation>إزالة من هذه اللوحة</translation>
    </message>
    <message>
        <source>Show the numbers</source>
        <translation>إظهار الأرقام</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>طريقة الحساب</translation>
    </message>
    <message>
        <source>Arrange this figure</source>
        <translation>ترتيب هذا الرسم</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::FigureFilterDialog</name>
    <message>
        <source>Filter the figures</source>
        <translation>تصفية الأرقام</translation>
    </message>
    <message>
        <source>Show the figures</source>
        <translation>إظهار الأرقام</translation>
    </message>
    <message>
        <source>Only what fits all of these is counted. What has no meaning for a figure is left aside there, and the figure says so.</source>
        <translation>لا يُحسب إلا ما يستوفي كل هذه المعايير. والمعيار الذي لا معنى له في رسم ما يُترك جانبا ويُذكر ذلك فيه.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>As known at the end of</source>
        <translation>كما كان معروفا في نهاية يوم</translation>
    </message>
    <message>
        <source>Empty: as known now. A past day shows what was recorded by then.</source>
        <translation>فارغ: كما هو معروف الآن. يوم مضى يُظهر ما كان مسجلا حينها.</translation>
    </message>
    <message>
        <source>This is not understood as a day.</source>
        <translation>لم يُفهم هذا كيوم.</translation>
    </message>
    <message>
        <source>Nobody knows yet what will be recorded by then.</source>
        <translation>لا أحد يعلم بعد ما سيُسجل حتى ذلك الحين.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::FilterBar</name>
    <message>
        <source>Any status</source>
        <translation>كل الحالات</translation>
    </message>
    <message>
        <source>Women and men</source>
        <translation>النساء والرجال</translation>
    </message>
    <message>
        <source>Any residence status</source>
        <translation>كل وضعيات الإقامة</translation>
    </message>
    <message>
        <source>Any nationality</source>
        <translation>كل الجنسيات</translation>
    </message>
    <message>
        <source>Any arrondissement</source>
        <translation>كل المقاطعات</translation>
    </message>
    <message>
        <source>Late next step</source>
        <translation>خطوة متأخرة</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Any advisor</source>
        <translation>كل المستشارين</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>ملفاتي</translation>
    </message>
    <message>
        <source>Nobody’s</source>
        <translation>بدون مستشار</translation>
    </message>
    <message>
        <source>Name as heard, in any script; number, phone or document</source>
        <translation>الاسم كما يُسمع، بأي خط؛ أو الرقم أو الهاتف أو الوثيقة</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>الأقرب أولا</translation>
    </message>
    <message>
        <source>Ordered by how well each person fits what is typed; a column’s heading orders by that column</source>
        <translation>مرتبة حسب قربها مما كُتب؛ ورأس أي عمود يرتب حسب ذلك العمود</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::FirstRunAssistant</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>المرحلة %1 من %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Creating the desk…</source>
        <translation>جار إنشاء المكتب…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جار الفتح…</translation>
    </message>
    <message>
        <source>Create the desk</source>
        <translation>إنشاء المكتب</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>فتح المكتب</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Stopped. The demonstration desk is removed; the desk can be made again.</source>
        <translation>تم الإيقاف. حذف مكتب العرض التجريبي؛ ويمكن إنشاؤه من جديد.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Inventing persons… %1</source>
        <translation>إنشاء أشخاص وهميين… %1</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::FittingDialog</name>
    <message>
        <source>Looking at the open cases</source>
        <translation>جارٍ فحص الملفات المفتوحة</translation>
    </message>
    <message>
        <source>This intake is no longer offered.</source>
        <translation>لم يعد هذا الفوج معروضا.</translation>
    </message>
    <message numerus="yes">
        <source>%1 fit of %n open case(s).</source>
        <translation>
            <numerusform>%1 من %n ملف مفتوح.</numerusform>
            <numerusform>%1 من ملف مفتوح واحد.</numerusform>
            <numerusform>%1 من ملفين مفتوحين.</numerusform>
            <numerusform>%1 من %n ملفات مفتوحة.</numerusform>
            <numerusform>%1 من %n ملفا مفتوحا.</numerusform>
            <numerusform>%1 من %n ملف مفتوح.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The best %n are shown.</source>
        <translation>
            <numerusform>لا يُعرض أحد.</numerusform>
            <numerusform>يُعرض الأنسب فقط.</numerusform>
            <numerusform>يُعرض الأنسبان فقط.</numerusform>
            <numerusform>تُعرض أنسب %n حالات.</numerusform>
            <numerusform>تُعرض أنسب %n حالة.</numerusform>
            <numerusform>تُعرض أنسب %n حالة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who fits?</source>
        <translation>من يناسبه الفوج؟</translation>
    </message>
    <message>
        <source>Persons who fit this intake</source>
        <translation>الأشخاص المناسبون لهذا الفوج</translation>
    </message>
    <message>
        <source>Nobody with an open case can enter this intake as their file stands.</source>
        <translation>لا يمكن لأي شخص ملفه مفتوح ولوج هذا الفوج بحالة ملفه الراهنة.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>فتح الملف</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::FormGrid</name>
    <message>
        <source>%1, required</source>
        <translation>%1، ضروري</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::GlassDialog</name>
    <message>
        <source>This case is restricted</source>
        <translation>هذا الملف مقيد</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>Case %1 is open to its advisor and to supervisors only. You can open it for an hour where a person’s need cannot wait. It is noted in the journal, and supervisors read your reason.</source>
        <translation>الملف %1 مفتوح لمستشاره وللمشرفين فقط. يمكنكم فتحه لمدة ساعة إذا كانت حاجة الشخص لا تحتمل الانتظار. يُدوَّن ذلك في السجل، ويقرأ المشرفون السبب الذي تذكرونه.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Reason, in your words</source>
        <translation>السبب، بعبارتكم</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters.</source>
        <translation>
            <numerusform>لا حد أدنى.</numerusform>
            <numerusform>حرف واحد على الأقل.</numerusform>
            <numerusform>حرفان على الأقل.</numerusform>
            <numerusform>%n أحرف على الأقل.</numerusform>
            <numerusform>%n حرفا على الأقل.</numerusform>
            <numerusform>%n حرف على الأقل.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tawjih::ui::GlassModel</name>
    <message>
        <source>%1, on %2</source>
        <comment>who saw it, and when</comment>
        <translation>%1، في %2</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>اطلع عليه</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::GlassPage</name>
    <message numerus="yes">
        <source>%n opening(s)</source>
        <translation>
            <numerusform>لا فتح</numerusform>
            <numerusform>فتح واحد</numerusform>
            <numerusform>فتحان</numerusform>
            <numerusform>%n عمليات فتح</numerusform>
            <numerusform>%n عملية فتح</numerusform>
            <numerusform>%n عملية فتح</numerusform>
        </translation>
    </message>
    <message>
        <source>Restricted cases opened</source>
        <translation>ملفات مقيدة فُتحت</translation>
    </message>
    <message>
        <source>By colleagues to whom they are closed, each with a reason.</source>
        <translation>من طرف زملاء هي مغلقة أمامهم، مع ذكر السبب في كل مرة.</translation>
    </message>
    <message>
        <source>I have seen this</source>
        <translation>اطلعت على هذا</translation>
    </message>
    <message>
        <source>Openings of restricted cases</source>
        <translation>عمليات فتح ملفات مقيدة</translation>
    </message>
    <message>
        <source>No restricted case was opened by anybody to whom it is closed.</source>
        <translation>لم يُفتح أي ملف مقيد من طرف شخص هو مغلق أمامه.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::GroupsEdit</name>
    <message numerus="yes">
        <source>%n selected, level %1:</source>
        <comment>how many values are put into a group</comment>
        <translation>
            <numerusform>لا شيء محدد، المستوى %1:</numerusform>
            <numerusform>قيمة واحدة محددة، المستوى %1:</numerusform>
            <numerusform>قيمتان محددتان، المستوى %1:</numerusform>
            <numerusform>%n قيم محددة، المستوى %1:</numerusform>
            <numerusform>%n قيمة محددة، المستوى %1:</numerusform>
            <numerusform>%n قيمة محددة، المستوى %1:</numerusform>
        </translation>
    </message>
    <message>
        <source>Take level %1 away</source>
        <translation>إزالة المستوى %1</translation>
    </message>
    <message>
        <source>Take groups from a file</source>
        <translation>أخذ المجموعات من ملف</translation>
    </message>
    <message>
        <source>Hierarchies (*.csv *.txt);;All files (*)</source>
        <translation>التسلسلات الهرمية (*.csv *.txt);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Write the groups to a file</source>
        <translation>كتابة المجموعات في ملف</translation>
    </message>
    <message>
        <source>Hierarchies (*.csv)</source>
        <translation>التسلسلات الهرمية (*.csv)</translation>
    </message>
    <message>
        <source>Select values, name their group and put them into it. Level 1 is the most exact; a level can only join groups of the one before it.</source>
        <translation>حدد قيما وسمِّ مجموعتها ثم ضعها فيها. المستوى 1 هو الأدق؛ ولا يمكن لمستوى إلا أن يجمع مجموعات المستوى الذي قبله.</translation>
    </message>
    <message>
        <source>Find a value or a group</source>
        <translation>البحث عن قيمة أو مجموعة</translation>
    </message>
    <message>
        <source>Values and their groups</source>
        <translation>القيم ومجموعاتها</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>اسم المجموعة</translation>
    </message>
    <message>
        <source>Put into the group</source>
        <translation>الوضع في المجموعة</translation>
    </message>
    <message>
        <source>Add a level</source>
        <translation>إضافة مستوى</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>من ملف…</translation>
    </message>
    <message>
        <source>To a file…</source>
        <translation>إلى ملف…</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::GroupsModel</name>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>المستوى %1</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::GuidanceTab</name>
    <message numerus="yes">
        <source>%n training(s)</source>
        <translation>
            <numerusform>%n تكوين</numerusform>
            <numerusform>تكوين واحد</numerusform>
            <numerusform>تكوينان</numerusform>
            <numerusform>%n تكوينات</numerusform>
            <numerusform>%n تكوينا</numerusform>
            <numerusform>%n تكوين</numerusform>
        </translation>
    </message>
    <message>
        <source>Rank: %1</source>
        <translation>الترتيب: %1</translation>
    </message>
    <message>
        <source>Asked for: %1</source>
        <translation>المطلوب: %1</translation>
    </message>
    <message>
        <source>Conditions: %1</source>
        <translation>الشروط: %1</translation>
    </message>
    <message>
        <source>You may read this case, not change it.</source>
        <translation>يمكنك قراءة هذا الملف دون تعديله.</translation>
    </message>
    <message>
        <source>The case is closed: open it again to refer.</source>
        <translation>الملف مغلق: أعد فتحه للإحالة.</translation>
    </message>
    <message>
        <source>Something is only tried. Clear “What if…” to refer with what the file says.</source>
        <translation>هناك شيء مجرَّب فقط. امسح «ماذا لو…» للإحالة حسب ما في الملف.</translation>
    </message>
    <message>
        <source>What stands against it cannot be changed before this start.</source>
        <translation>ما يمنع ذلك لا يمكن أن يتغير قبل هذا الفوج.</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>كل الأجوبة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>answer and how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Answers shown</source>
        <translation>الأجوبة المعروضة</translation>
    </message>
    <message>
        <source>Trainings for this person</source>
        <translation>تكوينات لهذا الشخص</translation>
    </message>
    <message>
        <source>No training to show. Change the filter, or add programmes to the catalogue.</source>
        <translation>لا يوجد تكوين للعرض. غيّر المرشح أو أضف تكوينات إلى دليل التكوينات.</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>إحالة</translation>
    </message>
    <message>
        <source>Residence title: inform and help</source>
        <translation>سند الإقامة: الإخبار والمساعدة</translation>
    </message>
    <message>
        <source>Some trainings ask for a residence title, which the person may not have at their start. This is not a no: explain how one is requested or renewed, and refer to legal help or to UNHCR.</source>
        <translation>تشترط بعض التكوينات سند إقامة قد لا يتوفر للشخص عند بدايتها. هذا ليس رفضا: اشرح كيف يُطلب السند أو يُجدد، ووجّه إلى مساعدة قانونية أو إلى المفوضية السامية للأمم المتحدة لشؤون اللاجئين.</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>a held place and its last day</comment>
        <translation>%1 إلى غاية %2</translation>
    </message>
    <message>
        <source>For this person: %1</source>
        <translation>لهذا الشخص: %1</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>سحب من اللائحة</translation>
    </message>
    <message>
        <source>Release the place</source>
        <translation>تحرير المقعد</translation>
    </message>
    <message>
        <source>Hold a place</source>
        <translation>حجز مقعد</translation>
    </message>
    <message>
        <source>Put on the waiting list</source>
        <translation>وضع في لائحة الانتظار</translation>
    </message>
    <message>
        <source>Distances are not known: no arrondissement of the home is noted.</source>
        <translation>المسافات غير معروفة: لم تُسجَّل مقاطعة السكن.</translation>
    </message>
    <message>
        <source>Distances are rough: from the middle of the home&apos;s arrondissement.</source>
        <translation>المسافات تقريبية: من وسط مقاطعة السكن.</translation>
    </message>
    <message>
        <source>In the plan: choice %1.</source>
        <translation>ضمن المشروع: الاختيار %1.</translation>
    </message>
    <message>
        <source>The catalogue does not say which trade this training is of.</source>
        <translation>لا يذكر الدليل حرفة هذا التكوين.</translation>
    </message>
    <message>
        <source>The plan has as many choices as it can: take one out first.</source>
        <translation>بلغ المشروع أقصى عدد من الاختيارات: أزل واحدا أولا.</translation>
    </message>
    <message>
        <source>Add to the plan</source>
        <translation>إضافة إلى المشروع</translation>
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
            <numerusform>%n شهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهران</numerusform>
            <numerusform>%n أشهر</numerusform>
            <numerusform>%n شهرا</numerusform>
            <numerusform>%n شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>no start is known</source>
        <translation>لا يُعرف تاريخ البداية</translation>
    </message>
    <message>
        <source>starts %1</source>
        <translation>يبدأ في %1</translation>
    </message>
    <message>
        <source>applications from %1</source>
        <translation>الترشيح ابتداء من %1</translation>
    </message>
    <message>
        <source>apply until %1</source>
        <translation>الترشيح إلى غاية %1</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) free</source>
        <translation>
            <numerusform>لا مقعد شاغر</numerusform>
            <numerusform>مقعد شاغر واحد</numerusform>
            <numerusform>مقعدان شاغران</numerusform>
            <numerusform>%n مقاعد شاغرة</numerusform>
            <numerusform>%n مقعدا شاغرا</numerusform>
            <numerusform>%n مقعد شاغر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <comment>in all</comment>
        <translation>
            <numerusform>%n مقعد</numerusform>
            <numerusform>مقعد واحد</numerusform>
            <numerusform>مقعدان</numerusform>
            <numerusform>%n مقاعد</numerusform>
            <numerusform>%n مقعدا</numerusform>
            <numerusform>%n مقعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>لم يُتحقق منه بعد</translation>
    </message>
    <message>
        <source>Verified on %1</source>
        <translation>تم التحقق منه في %1</translation>
    </message>
    <message>
        <source>Verified, nobody noted when</source>
        <translation>متحقق منه، لم يُسجل التاريخ</translation>
    </message>
    <message>
        <source>%1: verify again</source>
        <translation>%1: يُعاد التحقق منه</translation>
    </message>
    <message>
        <source>%1 · source: %2</source>
        <translation>%1 · المصدر: %2</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::HandOverStep</name>
    <message>
        <source>Approve and hand over</source>
        <translation>المصادقة والتسليم</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>الاقتراح</translation>
    </message>
    <message>
        <source>At least %1 characters.</source>
        <translation>عدد الأحرف على الأقل: %1.</translation>
    </message>
    <message>
        <source>Not the same as the first.</source>
        <translation>لا تطابق الأولى.</translation>
    </message>
    <message>
        <source>With your approval the package is made, verified as its recipient would verify it, noted in the list of exports, and written.</source>
        <translation>بمصادقتك تُعد الحزمة ويُتحقق منها كما سيفعل متلقيها، وتُدون في لائحة التصدير ثم تُكتب.</translation>
    </message>
    <message>
        <source>A supervisor decides whether it leaves the desk. What you see here is made anew then, and must come out the same.</source>
        <translation>يقرر المشرف ما إذا كان سيغادر المكتب. ويُعاد حينئذ إعداد ما تراه هنا ويجب أن يكون مطابقا.</translation>
    </message>
    <message>
        <source>Passphrase of the package</source>
        <translation>عبارة سر الحزمة</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة السر</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>العبارة نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>Suggest one</source>
        <translation>اقتراح عبارة</translation>
    </message>
    <message>
        <source>Suggested passphrase</source>
        <translation>عبارة السر المقترحة</translation>
    </message>
    <message>
        <source>Give it to the recipient by another way than the file, by telephone for example. It is kept nowhere: without it nobody opens the package.</source>
        <translation>سلّمها للجهة المتلقية بطريق غير طريق الملف، كالهاتف مثلا. ولا تُحفظ في أي مكان: بدونها لا يفتح أحد الحزمة.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::HierarchyDialog</name>
    <message>
        <source>How “%1” becomes less exact</source>
        <translation>كيف تقل دقة «%1»</translation>
    </message>
    <message>
        <source>An export begins with the value and takes as many levels as its promises need; after the last one nothing is told. Names of groups stand in the package as you write them.</source>
        <translation>يبدأ التصدير من القيمة ويصعد من المستويات بقدر ما تقتضيه ضماناته؛ وبعد آخرها لا يُذكر شيء. تظهر أسماء المجموعات في الحزمة كما تكتبها.</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>المستويات</translation>
    </message>
    <message>
        <source>What becomes of the values</source>
        <translation>ما تصير إليه القيم</translation>
    </message>
    <message>
        <source>Use these levels</source>
        <translation>استعمال هذه المستويات</translation>
    </message>
    <message>
        <source>Usual levels</source>
        <translation>المستويات المعتادة</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::HierarchyPreview</name>
    <message>
        <source>%1, few</source>
        <translation>%1، قليل</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>ما يُذكر</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>القيم</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>الأشخاص</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::HourGrid</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tawjih::ui::HouseholdCard</name>
    <message>
        <source>The household was changed.</source>
        <translation>عُدّلت الأسرة.</translation>
    </message>
    <message>
        <source>lives elsewhere</source>
        <translation>يعيش في مكان آخر</translation>
    </message>
    <message>
        <source>case closed</source>
        <translation>ملف مغلق</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>ربط…</translation>
    </message>
    <message>
        <source>Not one household</source>
        <translation>ليسا أسرة واحدة</translation>
    </message>
    <message>
        <source>Open the case of %1</source>
        <translation>فتح ملف %1</translation>
    </message>
    <message>
        <source>Change what %1 is…</source>
        <translation>تغيير صلة %1…</translation>
    </message>
    <message>
        <source>%1 is no relative</source>
        <translation>%1 ليس قريبا</translation>
    </message>
    <message>
        <source>%1 is no relative any more.</source>
        <translation>لم يعد %1 مسجلا كقريب.</translation>
    </message>
    <message>
        <source>%1 lives elsewhere now</source>
        <translation>%1 يعيش الآن في مكان آخر</translation>
    </message>
    <message>
        <source>%1 lives elsewhere now.</source>
        <translation>%1 يعيش الآن في مكان آخر.</translation>
    </message>
    <message>
        <source>%1 will not be offered again.</source>
        <translation>لن يُقترح %1 مرة أخرى.</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>الأسرة</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>Links somebody on record as a relative or as living here</source>
        <translation>يربط شخصا مسجلا كقريب أو كمن يعيش هنا</translation>
    </message>
    <message>
        <source>More about this person</source>
        <translation>المزيد حول هذا الشخص</translation>
    </message>
    <message>
        <source>No relative on record yet, and nobody who shares the phone or the address.</source>
        <translation>لا قريب مسجلا بعد، ولا أحد يشترك في الهاتف أو العنوان.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ImportPage</name>
    <message>
        <source>Choose a list</source>
        <translation>اختيار لائحة</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>قراءة اللائحة</translation>
    </message>
    <message>
        <source>Checking each row</source>
        <translation>التحقق من كل سطر</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>جار الاستيراد</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>تم إيقاف الاستيراد. لم يتغير أي شيء.</translation>
    </message>
    <message>
        <source>Import report %1.csv</source>
        <translation>تقرير الاستيراد %1.csv</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>The report is saved. It names lines and reasons, no person.</source>
        <translation>تم حفظ التقرير. يذكر الأسطر والأسباب دون أي شخص.</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>استيراد لائحة</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>ملف آخر…</translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) moved.</source>
        <translation>
            <numerusform>لم تتقدم أي إحالة.</numerusform>
            <numerusform>تقدمت إحالة واحدة.</numerusform>
            <numerusform>تقدمت إحالتان.</numerusform>
            <numerusform>تقدمت %n إحالات.</numerusform>
            <numerusform>تقدمت %n إحالة.</numerusform>
            <numerusform>تقدمت %n إحالة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.xlsm *.csv *.txt *.tsv *.zip)</source>
        <translation>اللوائح (*.xlsx *.xlsm *.csv *.txt *.tsv *.zip)</translation>
    </message>
    <message>
        <source>This workbook is protected</source>
        <translation>هذا المصنف محمي</translation>
    </message>
    <message>
        <source>Type its password. It is used to read this file and kept nowhere.</source>
        <translation>أدخل كلمة مروره. تُستعمل لقراءة هذا الملف ولا تُحفظ في أي مكان.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>التراجع عن الاستيراد</translation>
    </message>
    <message>
        <source>Nothing to undo here: past imports stand on the first step.</source>
        <translation>لا شيء للتراجع عنه هنا: عمليات الاستيراد السابقة في الخطوة الأولى.</translation>
    </message>
    <message>
        <source>Persons, sessions, referrals or answers from a workbook or a CSV file</source>
        <translation>أشخاص أو جلسات أو إحالات أو أجوبة من مصنف أو من ملف CSV</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>المتابعة مع %1</translation>
    </message>
    <message>
        <source>Columns and rules</source>
        <translation>الأعمدة والقواعد</translation>
    </message>
    <message>
        <source>Check the rows</source>
        <translation>فحص الأسطر</translation>
    </message>
    <message>
        <source>What would become of each row (Ctrl+Enter)</source>
        <translation>ما سيؤول إليه كل سطر (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Write what is shown (Ctrl+Enter)</source>
        <translation>كتابة ما هو معروض (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Next step of the import</source>
        <translation>الخطوة التالية من الاستيراد</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>إعادة ما تم التراجع عنه</translation>
    </message>
    <message>
        <source>%1 is not where it was. Put it back to go on: what you prepared is kept.</source>
        <translation>لم يعد %1 في مكانه. أعده للمتابعة: ما أعددته محفوظ.</translation>
    </message>
    <message>
        <source>%1 changed meanwhile: its columns are read as before, what was typed and decided row by row is left out.</source>
        <translation>تغيّر %1 في هذه الأثناء: تُقرأ أعمدته كما من قبل، ويُترك ما كُتب وما تقرّر سطرا سطرا.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ImportRowsModel</name>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>من أو ماذا</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>قيد الفحص</translation>
    </message>
    <message>
        <source>In the file: %1</source>
        <translation>في الملف: %1</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>لا يُستورد</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::IndicatorDialog</name>
    <message>
        <source>New indicator</source>
        <translation>مؤشر جديد</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>Save the indicator</source>
        <translation>حفظ المؤشر</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>بالكلمات</translation>
    </message>
    <message>
        <source>Today: %1 of %2</source>
        <translation>اليوم: %1 من %2</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation>اليوم: %1</translation>
    </message>
    <message>
        <source>%1; not known: %2</source>
        <translation>%1؛ غير معروف: %2</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::IndicatorForm</name>
    <message>
        <source>a state on the day of the figures</source>
        <translation>حالة في يوم الأرقام</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>لا تقاس</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>الاسم بالفرنسية</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>الاسم بالعربية</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>الاسم بالإنجليزية</translation>
    </message>
    <message>
        <source>Definition in French</source>
        <translation>التعريف بالفرنسية</translation>
    </message>
    <message>
        <source>Definition in Arabic</source>
        <translation>التعريف بالعربية</translation>
    </message>
    <message>
        <source>Definition in English</source>
        <translation>التعريف بالإنجليزية</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>موضوع الحساب</translation>
    </message>
    <message>
        <source>What is counted of it</source>
        <translation>ما يحسب منه</translation>
    </message>
    <message>
        <source>Date that must lie in the period</source>
        <translation>التاريخ الذي يجب أن يقع في الفترة</translation>
    </message>
    <message>
        <source>Count or share</source>
        <translation>عدد أو نسبة</translation>
    </message>
    <message>
        <source>How long it took</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>What is added up</source>
        <translation>ما يجمع</translation>
    </message>
    <message>
        <source>Conditions of those counted</source>
        <translation>شروط الحساب</translation>
    </message>
    <message>
        <source>Out of those with these conditions</source>
        <translation>من أصل من تتوفر فيهم هذه الشروط</translation>
    </message>
    <message>
        <source>Not known, told apart: those with these conditions</source>
        <translation>غير معروف ويحسب على حدة: من تتوفر فيهم هذه الشروط</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>ما يحسب</translation>
    </message>
    <message>
        <source>Broken down by</source>
        <translation>التصنيف حسب</translation>
    </message>
    <message>
        <source>Source of the definition</source>
        <translation>مصدر التعريف</translation>
    </message>
    <message>
        <source>made from the name; small letters, digits and _</source>
        <translation>مأخوذ من الاسم؛ حروف لاتينية صغيرة وأرقام و_</translation>
    </message>
    <message>
        <source>It is a share: so many out of so many</source>
        <translation>هو نسبة: كذا من أصل كذا</translation>
    </message>
    <message>
        <source>No condition: every one is counted.</source>
        <translation>بدون شرط: يحسب الجميع.</translation>
    </message>
    <message>
        <source>No condition: out of every one.</source>
        <translation>بدون شرط: من أصل الجميع.</translation>
    </message>
    <message>
        <source>No condition: nothing is told apart.</source>
        <translation>بدون شرط: لا شيء يحسب على حدة.</translation>
    </message>
    <message>
        <source>in one of the three languages at least</source>
        <translation>بإحدى اللغات الثلاث على الأقل</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::IntakeConsents</name>
    <message>
        <source>Ask before anything is kept.</source>
        <translation>اطلب الموافقة قبل الاحتفاظ بأي شيء.</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>لم تطلب</translation>
    </message>
    <message>
        <source>How it was said</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Explained in</source>
        <translation>لغة الشرح</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>الترجمان</translation>
    </message>
    <message>
        <source>Why the person came</source>
        <translation>سبب الزيارة</translation>
    </message>
    <message>
        <source>Nothing is kept. Advise the person all the same.</source>
        <translation>لن يتم الاحتفاظ بأي شيء. وجه الشخص رغم ذلك.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::IssuedLettersCard</name>
    <message>
        <source>Letters handed over</source>
        <translation>الرسائل المسلَّمة</translation>
    </message>
    <message>
        <source>Print again…</source>
        <translation>طباعة من جديد…</translation>
    </message>
    <message>
        <source>Puts one like it together anew, under a new reference</source>
        <translation>يُنشئ رسالة مماثلة بمرجع جديد</translation>
    </message>
    <message>
        <source>discreet</source>
        <translation>كتوم</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::JournalDetails</name>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>As</source>
        <translation>بصفته</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>About</source>
        <translation>بخصوص</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>الختم</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>القيد %1</translation>
    </message>
    <message>
        <source>Choose an entry.</source>
        <translation>اختاروا قيدا.</translation>
    </message>
    <message>
        <source>The beginning of the entry’s seal, which depends on all entries before it.</source>
        <translation>بداية ختم القيد، وهو مرتبط بجميع القيود السابقة.</translation>
    </message>
    <message>
        <source>All about this case</source>
        <translation>كل ما يخص هذا الملف</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>فتح الملف</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::JournalFilterBar</name>
    <message>
        <source>Number of a case</source>
        <translation>رقم ملف</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::JournalModel</name>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>As</source>
        <translation>بصفته</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>About</source>
        <translation>بخصوص</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>الملف</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::JournalPage</name>
    <message>
        <source>Reading the journal</source>
        <translation>قراءة السجل</translation>
    </message>
    <message>
        <source>Verifying the journal</source>
        <translation>التحقق من السجل</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>تصدير السجل</translation>
    </message>
    <message>
        <source>Text tables (*.csv)</source>
        <translation>جداول نصية (*.csv)</translation>
    </message>
    <message>
        <source>Exporting the journal</source>
        <translation>تصدير السجل</translation>
    </message>
    <message numerus="yes">
        <source>%n entries written to %1. The file is not encrypted: it says who did what at the desk, and names no beneficiary.</source>
        <translation>
            <numerusform>لم يُكتب أي قيد في %1. الملف غير مشفر: يبين من فعل ماذا في المكتب ولا يسمي أي مستفيد.</numerusform>
            <numerusform>كُتب قيد واحد في %1. الملف غير مشفر: يبين من فعل ماذا في المكتب ولا يسمي أي مستفيد.</numerusform>
            <numerusform>كُتب قيدان في %1. الملف غير مشفر: يبين من فعل ماذا في المكتب ولا يسمي أي مستفيد.</numerusform>
            <numerusform>كُتبت %n قيود في %1. الملف غير مشفر: يبين من فعل ماذا في المكتب ولا يسمي أي مستفيد.</numerusform>
            <numerusform>كُتب %n قيدا في %1. الملف غير مشفر: يبين من فعل ماذا في المكتب ولا يسمي أي مستفيد.</numerusform>
            <numerusform>كُتب %n قيد في %1. الملف غير مشفر: يبين من فعل ماذا في المكتب ولا يسمي أي مستفيد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal was never verified as a whole. Verifying proves that no entry was changed, taken out or cut off.</source>
        <translation>لم يُتحقق قط من السجل كله. يُثبت التحقق أنه لم يُغيَّر أي قيد ولم يُحذف ولم يُقطع.</translation>
    </message>
    <message>
        <source>No entry fits what is asked for.</source>
        <translation>لا قيد يوافق المطلوب.</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>إظهار جميع القيود</translation>
    </message>
    <message>
        <source>the newest %1 entries; scroll for older ones</source>
        <translation>أحدث %1 قيد؛ مرروا للأسفل لرؤية الأقدم</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>لا قيد</numerusform>
            <numerusform>قيد واحد</numerusform>
            <numerusform>قيدان</numerusform>
            <numerusform>%n قيود</numerusform>
            <numerusform>%n قيدا</numerusform>
            <numerusform>%n قيد</numerusform>
        </translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>سجل العمليات</translation>
    </message>
    <message>
        <source>Who did what at the desk. Persons stand here by the number of their case alone.</source>
        <translation>من فعل ماذا في المكتب. لا يظهر الأشخاص هنا إلا برقم ملفهم.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Walks along the whole journal and proves that no entry was changed or taken out.</source>
        <translation>يتصفح السجل كله ويثبت أنه لم يُغيَّر أي قيد ولم يُحذف.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Entries of the journal</source>
        <translation>قيود السجل</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::KeptTextsDialog</name>
    <message>
        <source>What you were typing</source>
        <translation>ما كنت تكتبه</translation>
    </message>
    <message>
        <source>I have copied it</source>
        <translation>لقد نسخته</translation>
    </message>
    <message>
        <source>Keep it for later</source>
        <translation>الاحتفاظ به لوقت لاحق</translation>
    </message>
    <message>
        <source>A form was open when the desk was locked. Open it again and copy from here what you had typed.</source>
        <translation>كانت استمارة مفتوحة عند قفل المكتب. افتحها من جديد وانسخ من هنا ما كنت قد كتبته.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::KeyRenewalDialog</name>
    <message>
        <source>Give the desk a new key</source>
        <translation>منح المكتب مفتاحا جديدا</translation>
    </message>
    <message>
        <source>Give a new key</source>
        <translation>منح مفتاح جديد</translation>
    </message>
    <message>
        <source>Make a new recovery code too</source>
        <translation>إنشاء رمز استرجاع جديد أيضا</translation>
    </message>
    <message>
        <source>The whole desk is encrypted again. Whoever kept a copy of the old key cannot read what is recorded from now on. Everybody keeps their password. It takes a minute or two and can be stopped; until it has ended the desk is as it was.</source>
        <translation>يُشفَّر المكتب كله من جديد. من احتفظ بنسخة من المفتاح القديم لن يقرأ ما يُسجَّل من الآن فصاعدا. يحتفظ كل شخص بكلمة مروره. يستغرق ذلك دقيقة أو دقيقتين ويمكن إيقافه؛ وإلى أن ينتهي يبقى المكتب كما كان.</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>كلمة مرورك</translation>
    </message>
    <message>
        <source>Choose this if whoever left may have seen the printed sheet.</source>
        <translation>يُختار إذا كان من غادر قد رأى الورقة المطبوعة.</translation>
    </message>
    <message>
        <source>These accounts have not been used with this version of Tawjih and will need a first password again: %1.</source>
        <translation>لم تُستعمل هذه الحسابات بعد مع هذا الإصدار من توجيه وستحتاج إلى كلمة مرور أولى من جديد: %1.</translation>
    </message>
    <message>
        <source>Backups made before keep the old key and open with the passwords of then. Lock them away, or delete them once the new backup is written.</source>
        <translation>تحتفظ النسخ الاحتياطية السابقة بالمفتاح القديم وتُفتح بكلمات مرور ذلك الوقت. احفظها في مكان مقفل، أو احذفها بعد كتابة النسخة الجديدة.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::KeyRenewalPage</name>
    <message>
        <source>A new key for the desk</source>
        <translation>مفتاح جديد للمكتب</translation>
    </message>
    <message>
        <source>Everything is saved. The desk is being encrypted again and checked; it opens by itself afterwards.</source>
        <translation>تم حفظ كل شيء. يجري تشفير المكتب من جديد والتحقق منه؛ وسيُفتح تلقائيا بعد ذلك.</translation>
    </message>
    <message>
        <source>Stopping. The desk keeps the key that it had.</source>
        <translation>جار الإيقاف. يحتفظ المكتب بمفتاحه السابق.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::KeysCard</name>
    <message>
        <source>Recovery code and key of the desk</source>
        <translation>رمز الاسترجاع ومفتاح المكتب</translation>
    </message>
    <message>
        <source>Test the code</source>
        <translation>اختبار الرمز</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>رمز استرجاع جديد</translation>
    </message>
    <message>
        <source>New key for the desk</source>
        <translation>مفتاح جديد للمكتب</translation>
    </message>
    <message>
        <source>Recovery code of %1.</source>
        <translation>رمز الاسترجاع بتاريخ %1.</translation>
    </message>
    <message>
        <source>The desk has a recovery code.</source>
        <translation>للمكتب رمز استرجاع.</translation>
    </message>
    <message>
        <source>Nobody has tested it yet: take the printed sheet and type it in once.</source>
        <translation>لم يختبره أحد بعد: خذ الورقة المطبوعة واكتبه مرة واحدة.</translation>
    </message>
    <message>
        <source>Tested: %1.</source>
        <translation>تم اختباره: %1.</translation>
    </message>
    <message>
        <source>An account was suspended on %1. Whoever left may have kept a copy of the desk’s key: give the desk a new one.</source>
        <translation>تم توقيف حساب بتاريخ %1. ربما احتفظ من غادر بنسخة من مفتاح المكتب: امنح المكتب مفتاحا جديدا.</translation>
    </message>
    <message>
        <source>The desk’s key is of %1. Give the desk a new one when somebody leaves.</source>
        <translation>مفتاح المكتب بتاريخ %1. امنح المكتب مفتاحا جديدا عندما يغادر أحد.</translation>
    </message>
    <message>
        <source>The desk still has its first key. Give it a new one when somebody leaves.</source>
        <translation>ما زال للمكتب مفتاحه الأول. امنحه مفتاحا جديدا عندما يغادر أحد.</translation>
    </message>
    <message>
        <source>Test the recovery code</source>
        <translation>اختبار رمز الاسترجاع</translation>
    </message>
    <message>
        <source>Type the code from the printed sheet. Nothing is opened or changed: it is only tried.</source>
        <translation>اكتب الرمز من الورقة المطبوعة. لا يُفتح شيء ولا يُغيَّر: يُجرَّب فقط.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترجاع</translation>
    </message>
    <message>
        <source>This code opens the desk. Put the sheet back in its safe.</source>
        <translation>هذا الرمز يفتح المكتب. أعد الورقة إلى خزنتها.</translation>
    </message>
    <message>
        <source>Make a new recovery code?</source>
        <translation>إنشاء رمز استرجاع جديد؟</translation>
    </message>
    <message>
        <source>The old sheet will no longer open the desk. The new code is shown once.</source>
        <translation>لن تفتح الورقة القديمة المكتب بعد الآن. يُعرض الرمز الجديد مرة واحدة.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>إنشاء رمز جديد</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::LanguageStep</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>It can be changed at any time, at the top of the window.</source>
        <translation>يمكن تغييرها في أي وقت، في أعلى النافذة.</translation>
    </message>
    <message>
        <source>Open a desk that exists already…</source>
        <translation>فتح مكتب موجود من قبل…</translation>
    </message>
    <message>
        <source>Open a package for review…</source>
        <translation>فتح حزمة للمراجعة…</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::LanguagesEdit</name>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>شفويا</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>Language %1</source>
        <translation>اللغة %1</translation>
    </message>
    <message>
        <source>Language %1, spoken level</source>
        <translation>اللغة %1، المستوى الشفوي</translation>
    </message>
    <message>
        <source>Language %1, written level</source>
        <translation>اللغة %1، المستوى الكتابي</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::LetterDialog</name>
    <message>
        <source>Save the letter</source>
        <translation>حفظ الرسالة</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ملفات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The next appointment</source>
        <translation>الموعد المقبل</translation>
    </message>
    <message>
        <source>The last visit</source>
        <translation>آخر زيارة</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>إحالة</translation>
    </message>
    <message>
        <source>Visit or appointment</source>
        <translation>زيارة أو موعد</translation>
    </message>
    <message>
        <source>Not on record. Type it for this letter.</source>
        <translation>غير مسجل. اكتبه لهذه الرسالة.</translation>
    </message>
    <message>
        <source>Kind of letter</source>
        <translation>نوع الرسالة</translation>
    </message>
    <message>
        <source>What was said, in the language of the letter</source>
        <translation>ما قيل، بلغة الرسالة</translation>
    </message>
    <message>
        <source>The letter is written only where you save it, or printed. Tawjih keeps its reference, not the letter.</source>
        <translation>لا تكتب الرسالة إلا حيث تحفظها، أو تتم طباعتها. يحتفظ توجيه بمرجعها لا بالرسالة نفسها.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::LetterFormFields</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Discretion</source>
        <translation>التحفظ</translation>
    </message>
    <message>
        <source>Without the desk’s name</source>
        <translation>بدون اسم المكتب</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::LetterPreview</name>
    <message>
        <source>page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Preview of the letter</source>
        <translation>معاينة الرسالة</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::LetterTextDialog</name>
    <message>
        <source>Not saved yet.</source>
        <translation>لم يتم الحفظ بعد.</translation>
    </message>
    <message>
        <source>The text that came with Tawjih.</source>
        <translation>النص المرفق مع توجيه.</translation>
    </message>
    <message>
        <source>The desk’s own text.</source>
        <translation>نص خاص بالمكتب.</translation>
    </message>
    <message>
        <source>Kind of letter</source>
        <translation>نوع الرسالة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>What the letter can name (Enter puts it into the text)</source>
        <translation>ما يمكن أن تذكره الرسالة (مفتاح الإدخال يدرجه في النص)</translation>
    </message>
    <message>
        <source>An empty line begins a paragraph and “- ” an item of a list. **bold**. What stands between [[ and ]] is left out when something in it is not on record.</source>
        <translation>السطر الفارغ يبدأ فقرة، و«- » متبوعة بالنص تبدأ عنصرا من لائحة. **غليظ**. ما يرد بين [[ و ]] لا يدرج إذا كان فيه بيان غير مسجل.</translation>
    </message>
    <message>
        <source>Back to the shipped text</source>
        <translation>الرجوع إلى النص الأصلي</translation>
    </message>
    <message>
        <source>Texts of the letters</source>
        <translation>نصوص الرسائل</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>حفظ النص</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>إغلاق دون حفظ؟</translation>
    </message>
    <message numerus="yes">
        <source>What was typed in %n text(s) is lost; the letters stay as they were.</source>
        <translation>
            <numerusform>سيضيع ما كُتب؛ وتبقى الرسائل كما كانت.</numerusform>
            <numerusform>سيضيع ما كُتب في نص واحد؛ وتبقى الرسائل كما كانت.</numerusform>
            <numerusform>سيضيع ما كُتب في نصين؛ وتبقى الرسائل كما كانت.</numerusform>
            <numerusform>سيضيع ما كُتب في %n نصوص؛ وتبقى الرسائل كما كانت.</numerusform>
            <numerusform>سيضيع ما كُتب في %n نصا؛ وتبقى الرسائل كما كانت.</numerusform>
            <numerusform>سيضيع ما كُتب في %n نص؛ وتبقى الرسائل كما كانت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>إغلاق دون حفظ</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::LevelLinesEdit</name>
    <message>
        <source>Add a level</source>
        <translation>إضافة مستوى</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>المستوى %1</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>إزالة %1</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::LimitBox</name>
    <message>
        <source>no limit</source>
        <translation>بدون حد</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::LinkDialog</name>
    <message>
        <source>Link a relative</source>
        <translation>ربط قريب</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>ربط</translation>
    </message>
    <message>
        <source>What is %1 to %2?</source>
        <translation>ما صلة %1 بـ%2؟</translation>
    </message>
    <message>
        <source>Who belongs to %1? Both stay persons of their own, with a case each.</source>
        <translation>من ينتمي إلى %1؟ يبقى كل منهما شخصا مستقلا له ملفه.</translation>
    </message>
    <message>
        <source>Name, case number or phone</source>
        <translation>الاسم أو رقم الملف أو الهاتف</translation>
    </message>
    <message>
        <source>Persons found</source>
        <translation>الأشخاص الذين عُثر عليهم</translation>
    </message>
    <message>
        <source>This person is the</source>
        <translation>هذا الشخص هو</translation>
    </message>
    <message>
        <source>Married since</source>
        <translation>تاريخ الزواج</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>الأسرة</translation>
    </message>
    <message>
        <source>They live together</source>
        <translation>يعيشان معا</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ListExportDialog</name>
    <message>
        <source>The file names people and is not encrypted: whoever has it can read it. Keep it where nobody else can, and delete it when it has served.</source>
        <translation>يذكر الملف أسماء أشخاص وهو غير مشفر: كل من حصل عليه يستطيع قراءته. احفظه حيث لا يصل إليه غيرك، واحذفه بعد استعماله.</translation>
    </message>
    <message>
        <source>The file is not encrypted, and even without names what it says of a person may point to them. For others than the desk&apos;s team, make an anonymised export.</source>
        <translation>الملف غير مشفر، وحتى دون أسماء قد يدل ما يقوله عن شخص عليه. ولغير فريق المكتب، أنجز تصديرا مجهول الهوية.</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>تصدير اللائحة</translation>
    </message>
    <message>
        <source>Choose where to…</source>
        <translation>اختر الوجهة…</translation>
    </message>
    <message>
        <source>As it is shown: %1 in %2, in this order.</source>
        <translation>كما هي معروضة: %1 في %2، بهذا الترتيب.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n شخص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n عمود</numerusform>
            <numerusform>عمود واحد</numerusform>
            <numerusform>عمودان</numerusform>
            <numerusform>%n أعمدة</numerusform>
            <numerusform>%n عمودا</numerusform>
            <numerusform>%n عمود</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>مصنف (XLSX)</translation>
    </message>
    <message>
        <source>Text table (CSV)</source>
        <translation>جدول نصي (CSV)</translation>
    </message>
    <message>
        <source>With names</source>
        <translation>مع الأسماء</translation>
    </message>
    <message>
        <source>Case numbers only</source>
        <translation>أرقام الملفات فقط</translation>
    </message>
    <message>
        <source>The desk has no CNDP number yet: nothing with names can be exported.</source>
        <translation>لا يتوفر المكتب بعد على رقم اللجنة الوطنية (CNDP): لا يمكن تصدير أي شيء يتضمن أسماء.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ListFiles</name>
    <message>
        <source>Export the list</source>
        <translation>تصدير اللائحة</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>مصنفات (*.xlsx)</translation>
    </message>
    <message>
        <source>Text tables (*.csv)</source>
        <translation>جداول نصية (*.csv)</translation>
    </message>
    <message>
        <source>Exporting the list</source>
        <translation>تصدير اللائحة</translation>
    </message>
    <message>
        <source>A workbook holds %1 persons at most. Nothing was written: choose a text table, or narrow the list.</source>
        <translation>يتسع المصنف لـ%1 شخص على الأكثر. لم يُكتب شيء: اختر جدولا نصيا أو ضيّق اللائحة.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n شخص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 written to %2. The file names them and is not encrypted.</source>
        <translation>%1 في %2. يذكر الملف أسماءهم وهو غير مشفر.</translation>
    </message>
    <message>
        <source>%1 written to %2, without names.</source>
        <translation>%1 في %2، دون أسماء.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::MainWindow</name>
    <message>
        <source>%1 – Tawjih</source>
        <translation>%1 – توجيه</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::MappingNames</name>
    <message>
        <source>as proposed</source>
        <translation>كما هو مقترح</translation>
    </message>
    <message>
        <source>Columns by name</source>
        <translation>الأعمدة بالاسم</translation>
    </message>
    <message>
        <source>Meanings of columns that were saved under a name</source>
        <translation>معاني الأعمدة المحفوظة باسم</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Save what the columns mean under a name</source>
        <translation>حفظ معاني الأعمدة باسم</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Remove the chosen name; lists that were imported stay</source>
        <translation>حذف الاسم المختار؛ تبقى اللوائح المستوردة</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::MappingTable</name>
    <message>
        <source>Column of the file</source>
        <translation>عمود الملف</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>أعمدة الملف</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>غير مستورد</translation>
    </message>
    <message>
        <source>Meaning of the column %1</source>
        <translation>معنى العمود %1</translation>
    </message>
    <message>
        <source>The file&apos;s dates show it.</source>
        <translation>تواريخ الملف تدل على ذلك.</translation>
    </message>
    <message>
        <source>Assumed: no date of the file decides. Please check.</source>
        <translation>افتراض: لا يحسم ذلك أي تاريخ في الملف. يرجى التحقق.</translation>
    </message>
    <message>
        <source>How the dates of %1 are written</source>
        <translation>كيفية كتابة تواريخ %1</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>مثال</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::MergeDialog</name>
    <message>
        <source>What comes out</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>ليسا الشخص نفسه</translation>
    </message>
    <message>
        <source>Careful: they share a phone or an address but were born on different days. They may be relatives.</source>
        <translation>تنبيه: يتقاسمان هاتفا أو عنوانا لكن تاريخي ازديادهما مختلفان. قد يكونان قريبين.</translation>
    </message>
    <message>
        <source>registered on %1</source>
        <translation>سُجل في %1</translation>
    </message>
    <message>
        <source>keep %1</source>
        <comment>a record</comment>
        <translation>الاحتفاظ بـ%1</translation>
    </message>
    <message>
        <source>+ second number</source>
        <translation>+ رقم ثان</translation>
    </message>
    <message>
        <source>+ one only</source>
        <translation>+ واحد فقط</translation>
    </message>
    <message>
        <source>≠ differs</source>
        <translation>≠ مختلف</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>field, record, value</comment>
        <translation>%1 لـ%2: %3</translation>
    </message>
    <message>
        <source>also: %1</source>
        <translation>أيضا: %1</translation>
    </message>
    <message>
        <source>both: %1</source>
        <translation>كلاهما: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(لا شيء)</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) agree</source>
        <translation>
            <numerusform>لا حقول متطابقة</numerusform>
            <numerusform>حقل واحد متطابق</numerusform>
            <numerusform>حقلان متطابقان</numerusform>
            <numerusform>%n حقول متطابقة</numerusform>
            <numerusform>%n حقلا متطابقا</numerusform>
            <numerusform>%n حقل متطابق</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge two records</source>
        <translation>دمج بطاقتين</translation>
    </message>
    <message>
        <source>Merge into %1</source>
        <comment>a record</comment>
        <translation>الدمج في %1</translation>
    </message>
    <message>
        <source>%1 was merged into %2.</source>
        <translation>دُمج %1 في %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>record and fields</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Changed meanwhile: %1. Shown is what holds now; what you chose elsewhere stays chosen.</source>
        <translation>تغير في هذه الأثناء: %1. المعروض هو ما يسري الآن، وتبقى اختياراتك الأخرى.</translation>
    </message>
    <message>
        <source>%1 and %2 are remembered as two persons.</source>
        <translation>سُجل أن %1 و%2 شخصان مختلفان.</translation>
    </message>
    <message>
        <source>What you chose before is chosen again.</source>
        <translation>أُعيد اختيار ما اخترته من قبل.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::NamedMappings</name>
    <message>
        <source>Save what the columns mean</source>
        <translation>حفظ معاني الأعمدة</translation>
    </message>
    <message>
        <source>Choose the name for the next list with such columns.</source>
        <translation>اختر اسما تستعمله للائحة التالية التي لها هذه الأعمدة.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>حُفظ باسم «%1».</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>جار الحفظ</translation>
    </message>
    <message>
        <source>“%1” is there again.</source>
        <translation>استُرجع «%1».</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>حُذف «%1».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>قراءة اللائحة</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::NavigationBar</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::NavigationButton</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
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
        <translation>إغلاق هذا الإشعار</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::OverviewTab</name>
    <message>
        <source>Latest</source>
        <translation>آخر المستجدات</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة المقبلة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>جلسة جديدة</translation>
    </message>
    <message>
        <source>Nothing is planned. The next session says what comes next.</source>
        <translation>لا شيء مبرمج. ستحدد الجلسة المقبلة ما يلي.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and how far</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>الرغبات</translation>
    </message>
    <message>
        <source>None said yet</source>
        <translation>لا رغبات بعد</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>None asked yet</source>
        <translation>لم تطلب أي وثيقة بعد</translation>
    </message>
    <message>
        <source>Contact and constraints</source>
        <translation>الاتصال والإكراهات</translation>
    </message>
    <message>
        <source>not safe to contact</source>
        <translation>اتصال غير آمن</translation>
    </message>
    <message>
        <source>Constraints: %1</source>
        <translation>الإكراهات: %1</translation>
    </message>
    <message>
        <source>Nothing said yet</source>
        <translation>لا معلومات بعد</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::PackageTableModel</name>
    <message>
        <source>hidden</source>
        <translation>محجوب</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::PackageView</name>
    <message>
        <source>Everything that this package promises was found to be true, from its bytes alone.</source>
        <translation>تبين صدق كل ما تتعهد به هذه الحزمة انطلاقا من محتواها وحده.</translation>
    </message>
    <message>
        <source>This package does not keep what it promises. Do not use it; ask the desk for another.</source>
        <translation>لا تفي هذه الحزمة بما تتعهد به. لا تستعملها؛ واطلب غيرها من المكتب.</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>ناجح</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فاشل</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>المتعهد به</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>الموجود</translation>
    </message>
    <message>
        <source>Numbers are rounded to multiples of %1.</source>
        <translation>الأعداد مقربة إلى مضاعفات %1.</translation>
    </message>
    <message>
        <source>Numbers below %1, and what would tell them, are hidden.</source>
        <translation>تُحجب الأعداد التي تقل عن %1 وما قد يكشفها.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>الجداول</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>دليل المعطيات</translation>
    </message>
    <message>
        <source>Parts of the package</source>
        <translation>أجزاء الحزمة</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>الجدول</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::PairPanel</name>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Same person: merge…</source>
        <translation>الشخص نفسه: دمج…</translation>
    </message>
    <message>
        <source>Same person: merge… (%1)</source>
        <translation>الشخص نفسه: دمج… (%1)</translation>
    </message>
    <message>
        <source>Perhaps the same after all</source>
        <translation>ربما الشخص نفسه في النهاية</translation>
    </message>
    <message>
        <source>Two persons</source>
        <translation>شخصان</translation>
    </message>
    <message>
        <source>Two persons (%1)</source>
        <translation>شخصان (%1)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>two persons</source>
        <translation>شخصان</translation>
    </message>
    <message>
        <source>%1 said on %2 that they are two.</source>
        <translation>صرّح %1 يوم %2 بأنهما شخصان.</translation>
    </message>
    <message>
        <source>Found %1, on %2.</source>
        <comment>by a search of the desk, on a date</comment>
        <translation>عُثر عليه %1، يوم %2.</translation>
    </message>
    <message>
        <source>Open the file of %1</source>
        <translation>فتح ملف %1</translation>
    </message>
    <message>
        <source>%1: the same, %2</source>
        <comment>a field</comment>
        <translation>%1: متطابق، %2</translation>
    </message>
    <message>
        <source>%1: different, %2 and %3</source>
        <comment>a field</comment>
        <translation>%1: مختلف، %2 و%3</translation>
    </message>
    <message>
        <source>%1: only one says it, %2</source>
        <comment>a field</comment>
        <translation>%1: معروف لأحدهما فقط، %2</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::PasswordDialog</name>
    <message>
        <source>Change my password</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>Somebody else chose your present password. Choose one that only you know.</source>
        <translation>اختار شخص آخر كلمة المرور الحالية. اختر كلمة مرور لا يعرفها غيرك.</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>كلمة المرور الحالية</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>كلمة المرور الجديدة مرة أخرى</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::PasswordField</name>
    <message>
        <source>Hide the password</source>
        <translation>إخفاء كلمة المرور</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>إظهار كلمة المرور</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::PastImports</name>
    <message>
        <source>Reading past imports</source>
        <translation>جار قراءة عمليات الاستيراد السابقة</translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>جار التراجع عن الاستيراد</translation>
    </message>
    <message>
        <source>The import stays as it was made.</source>
        <translation>يبقى الاستيراد كما هو.</translation>
    </message>
    <message>
        <source>The import was undone. What it brought is gone, what it changed is as it was.</source>
        <translation>تم التراجع عن الاستيراد. حُذف ما جلبه وعاد ما غيّره إلى ما كان عليه.</translation>
    </message>
    <message>
        <source>This import was undone already. Nothing was changed now.</source>
        <translation>سبق التراجع عن هذا الاستيراد. لم يتغير شيء الآن.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::PastImportsModel</name>
    <message>
        <source>undone on %1</source>
        <translation>تم التراجع عنه في %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>What</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>How</source>
        <translation>الكيفية</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>محيَّنة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::PeriodDialog</name>
    <message>
        <source>Name in French</source>
        <translation>الاسم بالفرنسية</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>الاسم بالعربية</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>الاسم بالإنجليزية</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Opens at</source>
        <translation>يفتح على الساعة</translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation>يغلق على الساعة</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Date of the source</source>
        <translation>تاريخ المصدر</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>تحقق منه</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>تاريخ التحقق</translation>
    </message>
    <message>
        <source>New entry of the calendar</source>
        <translation>مدخل جديد في التقويم</translation>
    </message>
    <message>
        <source>Entry of the calendar</source>
        <translation>مدخل في التقويم</translation>
    </message>
    <message>
        <source>Save the entry</source>
        <translation>حفظ البيانات</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>أصل المعلومة</translation>
    </message>
    <message>
        <source>The decree, the announcement or who said it</source>
        <translation>المرسوم أو الإعلان أو من قاله</translation>
    </message>
    <message>
        <source>Empty while nobody checked it</source>
        <translation>فارغ ما دام أحد لم يتحقق منه</translation>
    </message>
    <message>
        <source>In the calendar</source>
        <translation>ضمن التقويم</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::PeriodPicker</name>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>school year %1</source>
        <translation>السنة الدراسية %1</translation>
    </message>
    <message>
        <source>year %1</source>
        <translation>سنة %1</translation>
    </message>
    <message>
        <source>since the desk opened</source>
        <translation>منذ افتتاح المكتب</translation>
    </message>
    <message>
        <source>project year %1</source>
        <translation>سنة المشروع %1</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>الفترة السابقة</translation>
    </message>
    <message>
        <source>The period after</source>
        <translation>الفترة التالية</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::PersonPickDialog</name>
    <message>
        <source>Merge with another person</source>
        <translation>الدمج مع شخص آخر</translation>
    </message>
    <message>
        <source>Compare both</source>
        <translation>مقارنة البطاقتين</translation>
    </message>
    <message>
        <source>Whose record is of the same person as %1?</source>
        <translation>أي بطاقة تعود إلى الشخص نفسه: %1؟</translation>
    </message>
    <message>
        <source>Name, number of the case, phone</source>
        <translation>الاسم أو رقم الملف أو الهاتف</translation>
    </message>
    <message>
        <source>Persons who fit</source>
        <translation>الأشخاص المطابقون</translation>
    </message>
    <message>
        <source>Of the same name. Type to look for others.</source>
        <translation>بالاسم نفسه. اكتب للبحث عن غيرهم.</translation>
    </message>
    <message>
        <source>Nobody else fits. Try another spelling, the number of the case or a phone.</source>
        <translation>لا يطابق أحد غيره. جرب كتابة أخرى أو رقم الملف أو هاتفا.</translation>
    </message>
    <message>
        <source>Nobody else has this name. Type to look for others.</source>
        <translation>لا يحمل أحد غيره هذا الاسم. اكتب للبحث عن آخرين.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::PersonPicker</name>
    <message>
        <source>Name as heard, in any script; number, phone or document</source>
        <translation>الاسم كما يُسمع، بأي خط؛ أو الرقم أو الهاتف أو الوثيقة</translation>
    </message>
    <message>
        <source>Persons found</source>
        <translation>الأشخاص الذين عُثر عليهم</translation>
    </message>
    <message>
        <source>Nobody fits.</source>
        <translation>لا توجد نتائج.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::PersonsDialog</name>
    <message>
        <source>Open the case</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>Behind this number</source>
        <translation>وراء هذا العدد</translation>
    </message>
    <message>
        <source>%1 persons; the first %2 are shown.</source>
        <translation>%1 شخصا؛ تُعرض أول %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n شخص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Persons behind this number</source>
        <translation>الأشخاص وراء هذا العدد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::PickerCombo</name>
    <message>
        <source>Not said</source>
        <translation>غير مصرح به</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::PlanActionDialog</name>
    <message>
        <source>What is to be done</source>
        <translation>ما ينبغي فعله</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الأجل</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>إضافة إجراء</translation>
    </message>
    <message>
        <source>Change the action</source>
        <translation>تعديل الإجراء</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تعديل</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::PlanActionsCard</name>
    <message>
        <source>done %1</source>
        <translation>أُنجز في %1</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>تم: %1</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>أُلغي: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Actions of the plan</source>
        <translation>إجراءات المشروع</translation>
    </message>
    <message>
        <source>Nothing to be done yet. Note the next thing, and who does it until when.</source>
        <translation>لا شيء للإنجاز بعد. سجّل الأمر المقبل ومن يقوم به ومتى.</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>إضافة إجراء</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Cancel the action</source>
        <translation>إلغاء الإجراء</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>استئنافه</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::PolicyChoice</name>
    <message>
        <source>Fields that are replaced</source>
        <translation>الحقول المستبدلة</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::PostponeActionDialog</name>
    <message>
        <source>New day</source>
        <translation>التاريخ الجديد</translation>
    </message>
    <message>
        <source>Postpone the action</source>
        <translation>تأجيل الإجراء</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>تأجيل</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::PostponeDialog</name>
    <message>
        <source>New day</source>
        <translation>التاريخ الجديد</translation>
    </message>
    <message>
        <source>Postpone the next step</source>
        <translation>تأجيل الخطوة المقبلة</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>تأجيل</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::PreviewStep</name>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>What it would be</source>
        <translation>ما سيكون عليه</translation>
    </message>
    <message>
        <source>Looking for the most exact export that keeps the promises</source>
        <translation>البحث عن أدق تصدير يفي بالتعهدات</translation>
    </message>
    <message>
        <source>Looking for the most exact export that keeps the promises…</source>
        <translation>البحث عن أدق تصدير يفي بالتعهدات…</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>يُذكر حسب</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>مثلا</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>القيم</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>المذكور</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Nothing has left the desk yet. Look whether the file still says what is needed; otherwise go back and change a level or a promise.</source>
        <translation>لم يغادر المكتب أي شيء بعد. انظر هل لا يزال الملف يفي بالحاجة؛ وإلا فارجع وغيّر مستوى أو تعهدا.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>What becomes of each column</source>
        <translation>ما يؤول إليه كل عمود</translation>
    </message>
    <message>
        <source>Risk of being recognised</source>
        <translation>خطر التعرف على الهوية</translation>
    </message>
    <message>
        <source>How much of each column is still told</source>
        <translation>ما بقي مذكورا من كل عمود</translation>
    </message>
    <message>
        <source>Who would be most exposed without protection</source>
        <translation>من سيكون الأكثر عرضة دون حماية</translation>
    </message>
    <message>
        <source>Combinations that very few persons share. This list is for the desk alone and is in no package.</source>
        <translation>تركيبات لا يشترك فيها إلا أشخاص قليلون جدا. هذه اللائحة للمكتب وحده ولا توجد في أي حزمة.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ProfileTab</name>
    <message>
        <source>What you were typing is back.</source>
        <translation>تمت استعادة ما كنت تكتبه.</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>لم يتم الحفظ بعد</translation>
    </message>
    <message>
        <source>Save the profile</source>
        <translation>حفظ المعطيات</translation>
    </message>
    <message>
        <source>Save the profile (%1)</source>
        <translation>حفظ المعطيات (%1)</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>التراجع عن التعديلات</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ProgressStrip</name>
    <message>
        <source>Stop this task</source>
        <translation>إيقاف هذه المهمة</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::QualityGauge</name>
    <message>
        <source>%1 of 100</source>
        <translation>%1 من 100</translation>
    </message>
    <message>
        <source>Quality of the entry: %1 of 100</source>
        <translation>جودة العنصر: %1 من 100</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ReadStep</name>
    <message>
        <source>semicolon ;</source>
        <translation>فاصلة منقوطة ;</translation>
    </message>
    <message>
        <source>comma ,</source>
        <translation>فاصلة ,</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>علامة جدولة</translation>
    </message>
    <message>
        <source>bar |</source>
        <translation>خط عمودي |</translation>
    </message>
    <message>
        <source>What the list holds</source>
        <translation>محتوى اللائحة</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>Between the cells</source>
        <translation>الفاصل بين الخلايا</translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation>كيفية قراءة الملف</translation>
    </message>
    <message>
        <source>What its columns mean</source>
        <translation>معاني الأعمدة</translation>
    </message>
    <message>
        <source>Persons who are on record already</source>
        <translation>الأشخاص المسجلون سلفا</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ReassignDialog</name>
    <message>
        <source>nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>an advisor and how many cases they have</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>New advisor</source>
        <translation>المستشار الجديد</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) will be given to one advisor, all together or none.</source>
        <translation>
            <numerusform>لن يُسند أي ملف.</numerusform>
            <numerusform>سيُسند ملف واحد إلى مستشار واحد.</numerusform>
            <numerusform>سيُسند ملفان إلى مستشار واحد، كلاهما أو لا شيء.</numerusform>
            <numerusform>ستُسند %n ملفات إلى مستشار واحد، كلها أو لا شيء.</numerusform>
            <numerusform>سيُسند %n ملفا إلى مستشار واحد، كلها أو لا شيء.</numerusform>
            <numerusform>سيُسند %n ملف إلى مستشار واحد، كلها أو لا شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reassign cases</source>
        <translation>إعادة إسناد ملفات</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>إعادة الإسناد</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::RecipeStep</name>
    <message>
        <source>What for, and for whom</source>
        <translation>لأي غرض ولمن</translation>
    </message>
    <message>
        <source>An export describes persons without naming them, so exactly that nobody can be recognised. Begin with the careful recipe, or with one of the desk’s own.</source>
        <translation>يصف التصدير أشخاصا دون تسميتهم، بدقة لا تسمح بالتعرف على أحد. ابدأ بالوصفة الحذرة أو بإحدى وصفات المكتب.</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>البدء بـ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>الجهة المتلقية</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>It stands in the package, for whoever receives it.</source>
        <translation>يُذكر في الحزمة لمن يتلقاها.</translation>
    </message>
    <message>
        <source>Abroad</source>
        <translation>بالخارج</translation>
    </message>
    <message>
        <source>The recipient is outside Morocco</source>
        <translation>الجهة المتلقية خارج المغرب</translation>
    </message>
    <message>
        <source>Then only persons who consented to transfer abroad are counted in.</source>
        <translation>حينئذ لا يُحتسب إلا من وافق على النقل إلى الخارج.</translation>
    </message>
    <message>
        <source>Registered from</source>
        <translation>المسجلون ابتداء من</translation>
    </message>
    <message>
        <source>Registered until</source>
        <translation>المسجلون إلى غاية</translation>
    </message>
    <message>
        <source>Empty: from the first.</source>
        <translation>فارغ: منذ أول شخص.</translation>
    </message>
    <message>
        <source>Empty: to the last.</source>
        <translation>فارغ: إلى آخر شخص.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::RecoveryCodeView</name>
    <message>
        <source>This code opens the desk when every password is lost. It is shown only now. Print it or write it down, and keep it locked away from this computer.</source>
        <translation>يفتح هذا الرمز المكتب عند ضياع كل كلمات المرور. لن يعرض إلا الآن. اطبعه أو دونه، واحفظه في مكان مقفل بعيدا عن هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترجاع</translation>
    </message>
    <message>
        <source>Print the code</source>
        <translation>طباعة الرمز</translation>
    </message>
    <message>
        <source>To be sure that you have it, type two of its groups.</source>
        <translation>للتأكد من أنه لديك، اكتب مجموعتين منه.</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>المجموعة %1</translation>
    </message>
    <message>
        <source>Whoever holds this sheet can open the desk. Keep it in a safe.</source>
        <translation>من يملك هذه الورقة يمكنه فتح المكتب. احفظها في خزنة.</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>رمز استرجاع جديد</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::RecoveryPage</name>
    <message>
        <source>Open with the recovery code</source>
        <translation>الفتح برمز الاسترجاع</translation>
    </message>
    <message>
        <source>Type the code from the printed sheet, the login of an administrator, and a new password for that account. Nothing in the desk is lost.</source>
        <translation>اكتب الرمز الموجود في الورقة المطبوعة، واسم المستعمل الخاص بمسير، وكلمة مرور جديدة لهذا الحساب. لن يضيع أي شيء من المكتب.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترجاع</translation>
    </message>
    <message>
        <source>Administrator’s login</source>
        <translation>اسم المستعمل الخاص بالمسير</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>كلمة المرور الجديدة مرة أخرى</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جار الفتح…</translation>
    </message>
    <message>
        <source>Set the password and open</source>
        <translation>تعيين كلمة المرور والفتح</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ReferralDialog</name>
    <message>
        <source>consent given</source>
        <translation>تم منح الموافقة</translation>
    </message>
    <message>
        <source>no consent</source>
        <translation>لا موافقة</translation>
    </message>
    <message>
        <source>Choose the centre first.</source>
        <translation>اختر المؤسسة أولا.</translation>
    </message>
    <message>
        <source>The person agreed to share their file with this centre.</source>
        <translation>وافق الشخص على مشاركة ملفه مع هذه المؤسسة.</translation>
    </message>
    <message>
        <source>It cannot be sent yet: the person has not agreed to share their file with this centre. Ask, or keep a draft.</source>
        <translation>لا يمكن الإرسال بعد: لم يوافق الشخص على مشاركة ملفه مع هذه المؤسسة. اطلب موافقته أو احتفظ بمسودة.</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>الشعبة</translation>
    </message>
    <message>
        <source>Message to the centre</source>
        <translation>رسالة إلى المؤسسة</translation>
    </message>
    <message>
        <source>Record the consent</source>
        <translation>تسجيل الموافقة</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>حفظ كمسودة</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>إحالة</translation>
    </message>
    <message>
        <source>Send the referral</source>
        <translation>إرسال الإحالة</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>centre and provider</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The centre chooses</source>
        <translation>حسب اختيار المؤسسة</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>programme and level</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>فوج</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المقعد</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>الفوج المقبل</translation>
    </message>
    <message>
        <source>none is held</source>
        <translation>بدون حجز</translation>
    </message>
    <message>
        <source>hold one meanwhile</source>
        <translation>حجز مقعد في الانتظار</translation>
    </message>
    <message>
        <source>on the waiting list</source>
        <translation>في لائحة الانتظار</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ReferralListModel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>without an answer</comment>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يوما</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without an answer</source>
        <translation>
            <numerusform>أقل من يوم بدون جواب</numerusform>
            <numerusform>يوم واحد بدون جواب</numerusform>
            <numerusform>يومان بدون جواب</numerusform>
            <numerusform>%n أيام بدون جواب</numerusform>
            <numerusform>%n يوما بدون جواب</numerusform>
            <numerusform>%n يوم بدون جواب</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ReferralPanel</name>
    <message>
        <source>Open the case</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>مسار الإحالة</translation>
    </message>
    <message>
        <source>Training centre</source>
        <translation>مؤسسة التكوين</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>الشعبة</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Answer expected</source>
        <translation>الجواب المنتظر</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>المستشار</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Send the referral</source>
        <translation>إرسال الإحالة</translation>
    </message>
    <message>
        <source>Under review…</source>
        <translation>قيد الدراسة…</translation>
    </message>
    <message>
        <source>Waiting list…</source>
        <translation>لائحة الانتظار…</translation>
    </message>
    <message>
        <source>Accepted…</source>
        <translation>مقبولة…</translation>
    </message>
    <message>
        <source>Refused…</source>
        <translation>مرفوضة…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>سحب…</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Centre reminded</source>
        <translation>تم تذكير المؤسسة</translation>
    </message>
    <message>
        <source>Left because of</source>
        <translation>سبب الانقطاع</translation>
    </message>
    <message>
        <source>Refused because of</source>
        <translation>سبب الرفض</translation>
    </message>
    <message>
        <source>The centre was called</source>
        <translation>تم الاتصال بالمؤسسة</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ReferralStepDialog</name>
    <message>
        <source>What happened</source>
        <translation>المآل</translation>
    </message>
    <message>
        <source>When</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Reasons given</source>
        <translation>الأسباب المذكورة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>What happened to the referral</source>
        <translation>مآل الإحالة</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>تسجيل</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ReferralsPage</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>To chase</source>
        <translation>للمتابعة</translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer for too long</source>
        <translation>
            <numerusform>لا إحالات بدون جواب منذ مدة طويلة</numerusform>
            <numerusform>إحالة واحدة بدون جواب منذ مدة طويلة</numerusform>
            <numerusform>إحالتان بدون جواب منذ مدة طويلة</numerusform>
            <numerusform>%n إحالات بدون جواب منذ مدة طويلة</numerusform>
            <numerusform>%n إحالة بدون جواب منذ مدة طويلة</numerusform>
            <numerusform>%n إحالة بدون جواب منذ مدة طويلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s)</source>
        <translation>
            <numerusform>لا إحالات</numerusform>
            <numerusform>إحالة واحدة</numerusform>
            <numerusform>إحالتان</numerusform>
            <numerusform>%n إحالات</numerusform>
            <numerusform>%n إحالة</numerusform>
            <numerusform>%n إحالة</numerusform>
        </translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>كل المؤسسات المكونة</translation>
    </message>
    <message>
        <source>All advisors</source>
        <translation>كل المستشارين</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>الإحالات</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المؤسسة المكونة</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>المستشار</translation>
    </message>
    <message>
        <source>No referral here. Choose another status, or refer somebody from their case.</source>
        <translation>لا توجد إحالات هنا. اختر حالة أخرى أو قم بإحالة شخص انطلاقا من ملفه.</translation>
    </message>
    <message>
        <source>Refer a person</source>
        <translation>إحالة شخص</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a person and where the referral stands now</comment>
        <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) moved.</source>
        <translation>
            <numerusform>لم تتقدم أي إحالة.</numerusform>
            <numerusform>تقدمت إحالة واحدة.</numerusform>
            <numerusform>تقدمت إحالتان.</numerusform>
            <numerusform>تقدمت %n إحالات.</numerusform>
            <numerusform>تقدمت %n إحالة.</numerusform>
            <numerusform>تقدمت %n إحالة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Nothing to undo since you unlocked the desk.</source>
        <translation>لا شيء للتراجع عنه منذ أن ألغيت قفل المكتب.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>تم التراجع.</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be taken back: they changed meanwhile.</source>
        <translation>
            <numerusform>لم يتعذر التراجع عن أي إحالة.</numerusform>
            <numerusform>تعذر التراجع عن إحالة واحدة: تغيرت في هذه الأثناء.</numerusform>
            <numerusform>تعذر التراجع عن إحالتين: تغيرتا في هذه الأثناء.</numerusform>
            <numerusform>تعذر التراجع عن %n إحالات: تغيرت في هذه الأثناء.</numerusform>
            <numerusform>تعذر التراجع عن %n إحالة: تغيرت في هذه الأثناء.</numerusform>
            <numerusform>تعذر التراجع عن %n إحالة: تغيرت في هذه الأثناء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Record the consent</source>
        <translation>تسجيل الموافقة</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ReferralsTab</name>
    <message>
        <source>Referrals</source>
        <translation>الإحالات</translation>
    </message>
    <message>
        <source>No referral yet. Refer the person to a training centre.</source>
        <translation>لا إحالات بعد. قم بإحالة الشخص إلى مؤسسة للتكوين.</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>إحالة</translation>
    </message>
    <message>
        <source>Steps of the referral</source>
        <translation>مراحل الإحالة</translation>
    </message>
    <message>
        <source>Complete and send</source>
        <translation>إكمال الإحالة وإرسالها</translation>
    </message>
    <message>
        <source>Record what happened</source>
        <translation>تسجيل المآل</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Letter…</source>
        <translation>رسالة…</translation>
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
        <translation>تمت استعادة ما كنت تكتبه.</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>Only the consent and a name are required. “Not said” is an answer.</source>
        <translation>الموافقة والاسم وحدهما ضروريان. «غير مصرح به» جواب مقبول.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>التخلي عن التسجيل</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Register (%1)</source>
        <translation>تسجيل (%1)</translation>
    </message>
    <message>
        <source>Does the person consent to …</source>
        <translation>هل يوافق الشخص على…</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Register all the same</source>
        <translation>التسجيل رغم ذلك</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ReleaseAssistant</name>
    <message>
        <source>Save the recipe…</source>
        <translation>حفظ الوصفة…</translation>
    </message>
    <message>
        <source>Write the recipe to a file…</source>
        <translation>كتابة الوصفة في ملف…</translation>
    </message>
    <message>
        <source>Take a recipe from a file…</source>
        <translation>أخذ وصفة من ملف…</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>المرحلة %1 من %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Making the package…</source>
        <translation>إعداد الحزمة…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>إعادة النظر</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Approve and write the package…</source>
        <translation>المصادقة وكتابة الحزمة…</translation>
    </message>
    <message>
        <source>Propose to a supervisor</source>
        <translation>الاقتراح على مشرف</translation>
    </message>
    <message>
        <source>Write the package</source>
        <translation>كتابة الحزمة</translation>
    </message>
    <message>
        <source>Packages (*.zip)</source>
        <translation>الحزم (*.zip)</translation>
    </message>
    <message>
        <source>The records changed since this was proposed, so it is not what was proposed. Nothing left the desk. Refuse the proposal and make a new export.</source>
        <translation>تغيرت الملفات منذ الاقتراح، فلم يعد هذا ما اقتُرح. لم يغادر المكتب أي شيء. ارفض الاقتراح وأعد تصديرا جديدا.</translation>
    </message>
    <message>
        <source>Making the package</source>
        <translation>إعداد الحزمة</translation>
    </message>
    <message>
        <source>The export is approved; its package can be written later from the list.</source>
        <translation>التصدير مصادق عليه؛ ويمكن كتابة حزمته لاحقا من اللائحة.</translation>
    </message>
    <message>
        <source>%1 There is no file. The list of exports names this one as written.</source>
        <translation>%1 لا يوجد أي ملف. وتذكر لائحة التصدير أن هذا التصدير قد كُتب.</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>حفظ الوصفة</translation>
    </message>
    <message>
        <source>The desk can begin with it next time.</source>
        <translation>يمكن للمكتب أن يبدأ بها في المرة المقبلة.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>The recipe is saved.</source>
        <translation>حُفظت الوصفة.</translation>
    </message>
    <message>
        <source>Write the recipe to a file</source>
        <translation>كتابة الوصفة في ملف</translation>
    </message>
    <message>
        <source>Recipes (*.json)</source>
        <translation>الوصفات (*.json)</translation>
    </message>
    <message>
        <source>The recipe is written. It holds no data of persons.</source>
        <translation>كُتبت الوصفة. ولا تحتوي على أي معطيات عن أشخاص.</translation>
    </message>
    <message>
        <source>Take a recipe from a file</source>
        <translation>أخذ وصفة من ملف</translation>
    </message>
    <message>
        <source>This file holds no recipe that this version of Tawjih understands. Nothing was taken in.</source>
        <translation>لا يحتوي هذا الملف على وصفة تفهمها هذه النسخة من توجيه. لم يُؤخذ أي شيء.</translation>
    </message>
    <message>
        <source>The recipe is taken in. Look through it before you go on.</source>
        <translation>أُخذت الوصفة. راجعها قبل المتابعة.</translation>
    </message>
    <message>
        <source>Decide on an anonymised export</source>
        <translation>البت في تصدير مجهول الهوية</translation>
    </message>
    <message>
        <source>New anonymised export</source>
        <translation>تصدير جديد مجهول الهوية</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>الوصفة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Counting values</source>
        <translation>عد القيم</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ReleasePage</name>
    <message>
        <source>approved, not written</source>
        <translation>مصادق عليه ولم يُكتب بعد</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>تاريخ الإعداد</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>التصدير</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>الجهة المتلقية</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>By</source>
        <translation>من طرف</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>صاحب القرار</translation>
    </message>
    <message numerus="yes">
        <source>%n export(s)</source>
        <translation>
            <numerusform>لا تصدير</numerusform>
            <numerusform>تصدير واحد</numerusform>
            <numerusform>تصديران</numerusform>
            <numerusform>%n عمليات تصدير</numerusform>
            <numerusform>%n عملية تصدير</numerusform>
            <numerusform>%n عملية تصدير</numerusform>
        </translation>
    </message>
    <message>
        <source>shipped with Tawjih</source>
        <translation>مرفقة مع توجيه</translation>
    </message>
    <message>
        <source>the desk’s own</source>
        <translation>خاصة بالمكتب</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>الوصفة</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Persons who look alike</source>
        <translation>الأشخاص المتشابهون</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Write the package…</source>
        <translation>كتابة الحزمة…</translation>
    </message>
    <message>
        <source>Look and approve…</source>
        <translation>الاطلاع والمصادقة…</translation>
    </message>
    <message>
        <source>Refuse this export?</source>
        <translation>رفض هذا التصدير؟</translation>
    </message>
    <message>
        <source>It does not leave the desk. It stays in the list as refused; whoever proposed it can propose another.</source>
        <translation>لن يغادر المكتب. ويبقى في اللائحة مرفوضا؛ ويمكن لمن اقترحه أن يقترح غيره.</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Delete this recipe?</source>
        <translation>حذف هذه الوصفة؟</translation>
    </message>
    <message>
        <source>Exports that were made by it stay as they are.</source>
        <translation>يبقى التصدير الذي أُعد بها كما هو.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>%1 is proposed. A supervisor decides whether it leaves the desk.</source>
        <translation>اقتُرح %1. يقرر المشرف ما إذا كان سيغادر المكتب.</translation>
    </message>
    <message>
        <source>%1 is written and verified. Send the passphrase by another way than the file.</source>
        <translation>كُتب %1 وجرى التحقق منه. أرسل عبارة السر بطريق غير طريق الملف.</translation>
    </message>
    <message>
        <source>Anonymised exports</source>
        <translation>التصدير المجهول الهوية</translation>
    </message>
    <message>
        <source>Persons described so that nobody can be recognised, for partners and reviewers</source>
        <translation>أشخاص موصوفون دون إمكان التعرف على أحد، للشركاء والمقيّمين</translation>
    </message>
    <message>
        <source>Open a package…</source>
        <translation>فتح حزمة…</translation>
    </message>
    <message>
        <source>New export…</source>
        <translation>تصدير جديد…</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>التصدير</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>الوصفات</translation>
    </message>
    <message>
        <source>No export was made yet. The careful recipe below is ready to be tried: nothing leaves the desk before a supervisor approves.</source>
        <translation>لم يُعد أي تصدير بعد. الوصفة الحذرة أدناه جاهزة للتجربة: لا يغادر المكتب أي شيء قبل مصادقة مشرف.</translation>
    </message>
    <message>
        <source>Use…</source>
        <translation>استعمال…</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ReopenCaseDialog</name>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>On</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Open the case again</source>
        <translation>إعادة فتح الملف</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>إعادة الفتح</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Laying out the first pages</source>
        <translation>إعداد الصفحات الأولى</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ملفات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>جداول (*.xlsx)</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>إعداد التقرير</translation>
    </message>
    <message>
        <source>%1 There is no file. The list of reports names this one as made.</source>
        <translation>%1 لا يوجد ملف. تذكر لائحة التقارير هذا التقرير كمعد.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>إعداد تقرير</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Show the first pages</source>
        <translation>عرض الصفحات الأولى</translation>
    </message>
    <message>
        <source>Make the report…</source>
        <translation>إعداد التقرير…</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ReportFields</name>
    <message>
        <source>as known now</source>
        <translation>حسب المعروف الآن</translation>
    </message>
    <message>
        <source>as known at the end of a day</source>
        <translation>حسب المعروف في نهاية يوم</translation>
    </message>
    <message>
        <source>as then: %1, %2</source>
        <translation>كما كان: %1، %2</translation>
    </message>
    <message>
        <source>rounded to multiples of %1</source>
        <translation>مقربة إلى مضاعفات %1</translation>
    </message>
    <message>
        <source>hidden below %1</source>
        <translation>محجوبة دون %1</translation>
    </message>
    <message>
        <source>Only what was chosen of: %1.</source>
        <translation>ما اختير فقط من: %1.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>As known when</source>
        <translation>حسب المعروف متى</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>لغة التقرير</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Small numbers</source>
        <translation>الأعداد الصغيرة</translation>
    </message>
    <message>
        <source>PDF, to be read and printed</source>
        <translation>PDF للقراءة والطباعة</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX), to go on counting</source>
        <translation>جدول (XLSX) لمواصلة الحساب</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ReportPreview</name>
    <message>
        <source>page %1, of the first %2</source>
        <translation>الصفحة %1 من أول %2</translation>
    </message>
    <message>
        <source>Its first pages can be looked at here before it is made.</source>
        <translation>يمكن الاطلاع هنا على صفحاته الأولى قبل إعداده.</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>معاينة التقرير</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ReportStep</name>
    <message>
        <source>Import finished</source>
        <translation>انتهى الاستيراد</translation>
    </message>
    <message>
        <source>Rows that were not simply taken in</source>
        <translation>الأسطر التي لم تُؤخذ كما هي</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>حفظ التقرير…</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>استيراد ملف آخر</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>التراجع عن الاستيراد</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ReportTexts</name>
    <message>
        <source>On the cover</source>
        <translation>على الغلاف</translation>
    </message>
    <message>
        <source>Under “%1”</source>
        <translation>تحت «%1»</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ReportsDialog</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Counting again…</source>
        <translation>إعادة الحساب…</translation>
    </message>
    <message>
        <source>Counting a report again</source>
        <translation>إعادة حساب تقرير</translation>
    </message>
    <message>
        <source>The same figures: what this report says still follows from the record as it was known then.</source>
        <translation>الأرقام نفسها: ما يقوله هذا التقرير لا يزال مطابقا للسجل كما كان معروفا آنذاك.</translation>
    </message>
    <message>
        <source>The figures differ. The earlier record was changed since (a person was merged or erased, or a backup was put back), or this version of Tawjih counts in another way. The report that was handed over says what was known then; make it again to see what differs.</source>
        <translation>الأرقام مختلفة. تغير السجل السابق منذ ذلك الحين (دمج شخص أو محوه أو استرجاع نسخة احتياطية)، أو أن هذه النسخة من توجيه تحسب بطريقة أخرى. يقول التقرير المسلم ما كان معروفا آنذاك؛ أعد إعداده لترى ما يختلف.</translation>
    </message>
    <message>
        <source>The template of this report is no longer there, so it cannot be made again.</source>
        <translation>لم يعد نموذج هذا التقرير موجودا، فلا يمكن إعداده من جديد.</translation>
    </message>
    <message>
        <source>The report is made.</source>
        <translation>تم إعداد التقرير.</translation>
    </message>
    <message>
        <source>Reports that were made</source>
        <translation>التقارير المعدة</translation>
    </message>
    <message>
        <source>Each report keeps a checksum of its figures. Counting it again over what was known then shows whether they still hold.</source>
        <translation>يحتفظ كل تقرير ببصمة أرقامه. إعادة حسابه على أساس ما كان معروفا آنذاك تبين هل لا تزال صحيحة.</translation>
    </message>
    <message>
        <source>No report was made yet.</source>
        <translation>لم يعد أي تقرير بعد.</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>إعادة الحساب</translation>
    </message>
    <message>
        <source>Make again…</source>
        <translation>إعداد من جديد…</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ReportsModel</name>
    <message>
        <source>Made on</source>
        <translation>تاريخ الإعداد</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>As known on</source>
        <translation>حسب المعروف في</translation>
    </message>
    <message>
        <source>By</source>
        <translation>من طرف</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>البصمة</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::RequestDialog</name>
    <message>
        <source>Request about personal data</source>
        <translation>طلب بخصوص المعطيات الشخصية</translation>
    </message>
    <message>
        <source>Record the request</source>
        <translation>تسجيل الطلب</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::RestoreScreen</name>
    <message>
        <source>Backup of %1, %2</source>
        <translation>نسخة احتياطية بتاريخ %1، %2</translation>
    </message>
    <message>
        <source>Backup in %1</source>
        <translation>نسخة احتياطية في %1</translation>
    </message>
    <message>
        <source>No backup: read what can be read of the damaged desk</source>
        <translation>بدون نسخة احتياطية: قراءة ما يمكن قراءته من المكتب التالف</translation>
    </message>
    <message>
        <source>The folder of a backup</source>
        <translation>مجلد نسخة احتياطية</translation>
    </message>
    <message>
        <source>Reading the damaged desk</source>
        <translation>جار قراءة المكتب التالف</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>جار الاسترجاع</translation>
    </message>
    <message>
        <source>Putting it in place</source>
        <translation>جار الوضع في المكان</translation>
    </message>
    <message>
        <source>What to go on from</source>
        <translation>ما الذي تُستأنف منه المتابعة</translation>
    </message>
    <message>
        <source>Administrator’s login</source>
        <translation>اسم المستعمل الخاص بالمسير</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة السر</translation>
    </message>
    <message>
        <source>What was salvaged and what is missing</source>
        <translation>ما تم إنقاذه وما ينقص</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>A backup in another folder…</source>
        <translation>نسخة احتياطية في مجلد آخر…</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>في النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Salvaged</source>
        <translation>ما تم إنقاذه</translation>
    </message>
    <message>
        <source>In the present desk</source>
        <translation>في المكتب الحالي</translation>
    </message>
    <message>
        <source>The desk is in place</source>
        <translation>المكتب في مكانه</translation>
    </message>
    <message>
        <source>It was proved before. Its journal says that it was restored.</source>
        <translation>تم اختباره من قبل. ويذكر سجله أنه استُرجع.</translation>
    </message>
    <message>
        <source>It was proved before, and its journal says what happened. The desk as it was is kept beside it as %1: delete it when you no longer need it.</source>
        <translation>تم اختباره من قبل، ويذكر سجله ما حدث. يُحتفظ بالمكتب كما كان بجانبه باسم %1: احذفه عندما لا تعود بحاجة إليه.</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>فتح المكتب</translation>
    </message>
    <message>
        <source>Compare before it takes the desk’s place</source>
        <translation>قارن قبل أن يحل محل المكتب</translation>
    </message>
    <message>
        <source>The new desk lies beside the present one and proved whole. Nothing was changed yet. The present desk will be kept under another name.</source>
        <translation>المكتب الجديد بجانب المكتب الحالي وقد ثبتت سلامته. لم يتغير أي شيء بعد. سيُحتفظ بالمكتب الحالي باسم آخر.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>التخلي عنه</translation>
    </message>
    <message>
        <source>Put it in place</source>
        <translation>وضعه في مكانه</translation>
    </message>
    <message>
        <source>Restore the desk</source>
        <translation>استرجاع المكتب</translation>
    </message>
    <message>
        <source>Every page that can still be read is read into a new desk beside this one; gaps are filled from the newest backup. You see what is missing before anything changes.</source>
        <translation>تُقرأ كل صفحة لا تزال مقروءة في مكتب جديد بجانب هذا المكتب؛ وتُسد الثغرات من أحدث نسخة احتياطية. ترى ما ينقص قبل أي تغيير.</translation>
    </message>
    <message>
        <source>The backup is copied beside the present desk and proved. You compare both before anything changes, and the present desk is never deleted.</source>
        <translation>تُنسخ النسخة الاحتياطية بجانب المكتب الحالي ويتم اختبارها. تقارن بينهما قبل أي تغيير، ولا يُحذف المكتب الحالي أبدا.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Read what can be read</source>
        <translation>قراءة ما يمكن قراءته</translation>
    </message>
    <message>
        <source>Restore and compare</source>
        <translation>الاسترجاع والمقارنة</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::RestrictDialog</name>
    <message>
        <source>Restrict the case</source>
        <translation>تقييد الملف</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Everybody else sees the number of the case and nothing more. In an emergency they can open it with a reason, which supervisors are shown.</source>
        <translation>يرى الآخرون رقم الملف ولا شيء غيره. وعند الاستعجال يمكنهم فتحه مع ذكر السبب، الذي يُعرض على المشرفين.</translation>
    </message>
    <message>
        <source>Why it is restricted</source>
        <translation>سبب تقييده</translation>
    </message>
    <message>
        <source>Open to, beside supervisors</source>
        <translation>مفتوح لـ، إضافة إلى المشرفين</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::RestrictionBanner</name>
    <message>
        <source>You opened this restricted case for a reason; it closes at %1. Supervisors see that you did.</source>
        <translation>فتحتم هذا الملف المقيد لسبب؛ ويُغلق على الساعة %1. يرى المشرفون أنكم فعلتم ذلك.</translation>
    </message>
    <message>
        <source>This case is restricted: others see its number alone.</source>
        <translation>هذا الملف مقيد: لا يرى الآخرون إلا رقمه.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ReviewerWindow</name>
    <message>
        <source>Open a package</source>
        <translation>فتح حزمة</translation>
    </message>
    <message>
        <source>Packages (*.zip)</source>
        <translation>الحزم (*.zip)</translation>
    </message>
    <message>
        <source>Verifying the package</source>
        <translation>التحقق من الحزمة</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>all checks passed</source>
        <translation>نجحت جميع الفحوص</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed</source>
        <translation>
            <numerusform>لم يفشل أي فحص</numerusform>
            <numerusform>فشل فحص واحد</numerusform>
            <numerusform>فشل فحصان</numerusform>
            <numerusform>فشلت %n فحوص</numerusform>
            <numerusform>فشل %n فحصا</numerusform>
            <numerusform>فشل %n فحص</numerusform>
        </translation>
    </message>
    <message>
        <source>Package for review – Tawjih</source>
        <translation>حزمة للمراجعة – توجيه</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Open a package…</source>
        <translation>فتح حزمة…</translation>
    </message>
    <message>
        <source>Open a package to see what was checked, its tables, its persons and its report.</source>
        <translation>افتح حزمة للاطلاع على ما جرى فحصه وعلى جداولها وأشخاصها وتقريرها.</translation>
    </message>
    <message>
        <source>This package is encrypted</source>
        <translation>هذه الحزمة مشفرة</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة السر</translation>
    </message>
    <message>
        <source>The desk gave it by another way than the file.</source>
        <translation>سلّمها المكتب بطريق غير طريق الملف.</translation>
    </message>
    <message>
        <source>This is not the passphrase of this package.</source>
        <translation>ليست هذه عبارة سر هذه الحزمة.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Verifying the package…</source>
        <translation>التحقق من الحزمة…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Package for review</source>
        <translation>حزمة للمراجعة</translation>
    </message>
    <message>
        <source>No desk is opened for it</source>
        <translation>لا يُفتح أي مكتب لذلك</translation>
    </message>
    <message>
        <source>This file is no package of Tawjih, or it was damaged on its way. Ask the desk to send it again.</source>
        <translation>هذا الملف ليس حزمة من توجيه، أو أصابه تلف في الطريق. اطلب من المكتب إرساله من جديد.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::RightsDialog</name>
    <message>
        <source>The request was recorded. It is to be answered by %1.</source>
        <translation>سُجل الطلب. يجب الجواب عنه قبل %1.</translation>
    </message>
    <message>
        <source>Rights over personal data</source>
        <translation>الحقوق المتعلقة بالمعطيات الشخصية</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Requests of the person</source>
        <translation>طلبات الشخص</translation>
    </message>
    <message>
        <source>The person has asked for nothing yet.</source>
        <translation>لم يطلب الشخص أي شيء بعد.</translation>
    </message>
    <message>
        <source>Record a request…</source>
        <translation>تسجيل طلب…</translation>
    </message>
    <message>
        <source>The person’s own file</source>
        <translation>الملف الخاص بالشخص</translation>
    </message>
    <message>
        <source>All that the desk holds about the person, in a language they read.</source>
        <translation>كل ما يحتفظ به المكتب عن الشخص، بلغة يقرؤها.</translation>
    </message>
    <message>
        <source>All that the desk holds about the person. A supervisor hands it over.</source>
        <translation>كل ما يحتفظ به المكتب عن الشخص. يسلمه مشرف.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>As PDF…</source>
        <translation>بصيغة PDF…</translation>
    </message>
    <message>
        <source>As a computer file…</source>
        <translation>كملف رقمي…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::RightsPage</name>
    <message>
        <source>No request is due soon.</source>
        <translation>لا طلب يقترب أجله.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) overdue</source>
        <translation>
            <numerusform>لا طلب متأخر</numerusform>
            <numerusform>طلب واحد متأخر</numerusform>
            <numerusform>طلبان متأخران</numerusform>
            <numerusform>%n طلبات متأخرة</numerusform>
            <numerusform>%n طلبا متأخرا</numerusform>
            <numerusform>%n طلب متأخر</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>%n due within three days</source>
        <translation>
            <numerusform>لا شيء خلال ثلاثة أيام</numerusform>
            <numerusform>واحد خلال ثلاثة أيام</numerusform>
            <numerusform>اثنان خلال ثلاثة أيام</numerusform>
            <numerusform>%n خلال ثلاثة أيام</numerusform>
            <numerusform>%n خلال ثلاثة أيام</numerusform>
            <numerusform>%n خلال ثلاثة أيام</numerusform>
        </translation>
    </message>
    <message>
        <source>No request waits for an answer. Requests are recorded in the person’s case.</source>
        <translation>لا طلب ينتظر الجواب. تُسجل الطلبات في ملف الشخص.</translation>
    </message>
    <message>
        <source>Nobody has asked for anything yet. Requests are recorded in the person’s case.</source>
        <translation>لم يطلب أحد أي شيء بعد. تُسجل الطلبات في ملف الشخص.</translation>
    </message>
    <message>
        <source>Propose the erasure…</source>
        <translation>اقتراح الحذف…</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Correct the file first: the request closes with the version that was saved.</source>
        <translation>صححوا الملف أولا: يُغلق الطلب بالنسخة المحفوظة.</translation>
    </message>
    <message>
        <source>Withdraw the consent in the person’s case first: what it ends is shown there.</source>
        <translation>اسحبوا الموافقة أولا في ملف الشخص: يُعرض هناك ما ينتهي بسحبها.</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>The request was granted.</source>
        <translation>قُبل الطلب.</translation>
    </message>
    <message>
        <source>Refuse the request?</source>
        <translation>رفض الطلب؟</translation>
    </message>
    <message>
        <source>The person is told why, and that they may turn to the CNDP.</source>
        <translation>يُخبر الشخص بالسبب وبإمكانية اللجوء إلى اللجنة الوطنية لمراقبة حماية المعطيات ذات الطابع الشخصي.</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>The request was refused.</source>
        <translation>رُفض الطلب.</translation>
    </message>
    <message>
        <source>Rights of persons</source>
        <translation>حقوق الأشخاص</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation>محو</translation>
    </message>
    <message>
        <source>To be answered</source>
        <translation>في انتظار الجواب</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Which requests</source>
        <translation>أي طلبات</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>رفض…</translation>
    </message>
    <message>
        <source>Grant the objection?</source>
        <translation>قبول التعرض؟</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::RuleDialog</name>
    <message>
        <source>Group</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>كل هذه الشروط</translation>
    </message>
    <message>
        <source>At least one of these</source>
        <translation>واحد على الأقل من هذه الشروط</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>لا شيء من هذه الشروط</translation>
    </message>
    <message>
        <source>No condition yet: everybody is admitted.</source>
        <translation>لا شرط بعد: الجميع يُقبل.</translation>
    </message>
    <message>
        <source>Admitted: %1</source>
        <translation>يُقبل: %1</translation>
    </message>
    <message>
        <source>no level: only where it is chosen</source>
        <translation>بلا مستوى: حيث تُختار فقط</translation>
    </message>
    <message>
        <source>any provider</source>
        <translation>أي جهة</translation>
    </message>
    <message>
        <source>New admission rule</source>
        <translation>شروط ولوج جديدة</translation>
    </message>
    <message>
        <source>Admission rule</source>
        <translation>شروط الولوج</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>الاسم بالفرنسية</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>الاسم بالعربية</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>الاسم بالإنجليزية</translation>
    </message>
    <message>
        <source>Default for this level</source>
        <translation>الافتراضي لهذا المستوى</translation>
    </message>
    <message>
        <source>at this provider</source>
        <translation>لدى هذه الجهة</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>تحقق منه</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>تاريخ التحقق</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>الاستعمال</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>قيد الاستعمال</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>إضافة شرط</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>إضافة مجموعة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>الشروط</translation>
    </message>
    <message>
        <source>What the group asks</source>
        <translation>ما تطلبه المجموعة</translation>
    </message>
    <message>
        <source>Try on a person…</source>
        <translation>تجربة على شخص…</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::RuleOfRightsDialog</name>
    <message>
        <source>Data is kept for so many months after closing and last contact</source>
        <translation>عدد أشهر الحفظ بعد الإغلاق وآخر تواصل</translation>
    </message>
    <message>
        <source>Requests are answered within so many clear days</source>
        <translation>أجل الجواب عن الطلبات، بالأيام الكاملة</translation>
    </message>
    <message>
        <source>Law 09-08, article 8: ten clear days</source>
        <translation>القانون 09-08، المادة 8: عشرة أيام كاملة</translation>
    </message>
    <message>
        <source>Rules of the desk</source>
        <translation>قواعد المكتب</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::RuleTree</name>
    <message>
        <source>All of these</source>
        <translation>كل هذه الشروط</translation>
    </message>
    <message>
        <source>At least one of these</source>
        <translation>واحد على الأقل من هذه الشروط</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>لا شيء من هذه الشروط</translation>
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
        <translation>تجربة القاعدة على شخص</translation>
    </message>
    <message>
        <source>What the rule as it stands in the editor would say, for a training that starts today. Nothing is saved.</source>
        <translation>ما تقوله القاعدة كما هي في المحرر لتكوين يبدأ اليوم. لا يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::RulesDialog</name>
    <message>
        <source>default: %1, %2</source>
        <comment>level and provider</comment>
        <translation>افتراضي: %1، %2</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>افتراضي: %1</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>غير مستعمل</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>غير متحقق منه</translation>
    </message>
    <message>
        <source>verify again</source>
        <translation>يُعاد التحقق منه</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>متحقق منه</translation>
    </message>
    <message>
        <source>No rule yet.</source>
        <translation>لا شروط بعد.</translation>
    </message>
    <message>
        <source>No condition: everybody is admitted.</source>
        <translation>لا شرط: الجميع يُقبل.</translation>
    </message>
    <message>
        <source>Admitted: %1</source>
        <translation>يُقبل: %1</translation>
    </message>
    <message>
        <source>Admission rules</source>
        <translation>شروط الولوج</translation>
    </message>
    <message>
        <source>Who can be admitted. A programme or an intake may have a rule of its own; where it has none, the default of its level holds.</source>
        <translation>من يمكن قبوله. يمكن أن تكون لشعبة أو فوج شروط خاصة؛ وإلا تُطبق شروط المستوى الافتراضية.</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>شروط جديدة</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ScannerDialog</name>
    <message>
        <source>The scanner&apos;s folder</source>
        <translation>مجلد الماسح الضوئي</translation>
    </message>
    <message>
        <source>Looking at scans</source>
        <translation>قراءة الملفات الممسوحة</translation>
    </message>
    <message>
        <source>Choose the folder into which the scanner writes. This computer remembers it.</source>
        <translation>اختر المجلد الذي يحفظ فيه الماسح الضوئي. يتذكره هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>اختيار المجلد…</translation>
    </message>
    <message>
        <source>The folder cannot be read. Check that it is there, or choose another.</source>
        <translation>لا يمكن قراءة المجلد. تحقق من وجوده، أو اختر غيره.</translation>
    </message>
    <message>
        <source>No PDF, JPEG or PNG here. Scan the document, then look again.</source>
        <translation>لا يوجد هنا PDF ولا JPEG ولا PNG. امسح الوثيقة ضوئيا، ثم أعد النظر.</translation>
    </message>
    <message>
        <source>From the scanner&apos;s folder</source>
        <translation>من مجلد الماسح الضوئي</translation>
    </message>
    <message>
        <source>Attach the chosen…</source>
        <translation>إرفاق المختار…</translation>
    </message>
    <message>
        <source>The newest scans. Choose those of this person.</source>
        <translation>أحدث الملفات الممسوحة. اختر ما يخص هذا الشخص.</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>مجلد آخر…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>إعادة النظر</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>الملفات الممسوحة</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::SeatsPanel</name>
    <message>
        <source>Places of the intake of %1</source>
        <translation>مقاعد فوج %1</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <translation>%1 من أصل %2 شاغرة</translation>
    </message>
    <message numerus="yes">
        <source>%n enrolled</source>
        <translation>
            <numerusform>لا مسجلين</numerusform>
            <numerusform>مسجل واحد</numerusform>
            <numerusform>مسجلان</numerusform>
            <numerusform>%n مسجلين</numerusform>
            <numerusform>%n مسجلا</numerusform>
            <numerusform>%n مسجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>لا مقاعد محجوزة</numerusform>
            <numerusform>مقعد محجوز واحد</numerusform>
            <numerusform>مقعدان محجوزان</numerusform>
            <numerusform>%n مقاعد محجوزة</numerusform>
            <numerusform>%n مقعدا محجوزا</numerusform>
            <numerusform>%n مقعد محجوز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>لا أحد في الانتظار</numerusform>
            <numerusform>شخص واحد في الانتظار</numerusform>
            <numerusform>شخصان في الانتظار</numerusform>
            <numerusform>%n أشخاص في الانتظار</numerusform>
            <numerusform>%n شخصا في الانتظار</numerusform>
            <numerusform>%n شخص في الانتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>for foreigners %1 of %2</source>
        <translation>للأجانب %1 من أصل %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>إلى غاية %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>A place is free. Next in line: %1.</source>
        <translation>يوجد مقعد شاغر. الشخص الموالي: %1.</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>سحب من اللائحة</translation>
    </message>
    <message>
        <source>Release the place</source>
        <translation>تحرير المقعد</translation>
    </message>
    <message>
        <source>Who has a place or waits</source>
        <translation>من له مقعد أو ينتظر</translation>
    </message>
    <message>
        <source>Hold it for them</source>
        <translation>حجزه لهذا الشخص</translation>
    </message>
    <message>
        <source>Hold a place</source>
        <translation>حجز مقعد</translation>
    </message>
    <message>
        <source>Put on the waiting list</source>
        <translation>وضع في لائحة الانتظار</translation>
    </message>
    <message numerus="yes">
        <source>Hold %n more day(s)</source>
        <translation>
            <numerusform>تمديد الحجز بـ%n يوم</numerusform>
            <numerusform>تمديد الحجز بيوم واحد</numerusform>
            <numerusform>تمديد الحجز بيومين</numerusform>
            <numerusform>تمديد الحجز بـ%n أيام</numerusform>
            <numerusform>تمديد الحجز بـ%n يوما</numerusform>
            <numerusform>تمديد الحجز بـ%n يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tawjih::ui::SensitiveEdit</name>
    <message>
        <source>nothing is promised</source>
        <translation>دون تعهد</translation>
    </message>
    <message>
        <source>%1: promise</source>
        <translation>%1: التعهد</translation>
    </message>
    <message>
        <source>%1: how much</source>
        <translation>%1: المقدار</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::SessionDialog</name>
    <message>
        <source>What you were typing is back.</source>
        <translation>تمت استعادة ما كنت تكتبه.</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>جلسة جديدة</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>جلسة</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>حفظ الجلسة</translation>
    </message>
    <message>
        <source>An appointment</source>
        <translation>موعد</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Lock when nobody has typed for</source>
        <translation>القفل عند عدم الاستعمال لمدة</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>min</source>
        <translation>د</translation>
    </message>
    <message>
        <source>The desk</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Save the desk’s details</source>
        <translation>حفظ معلومات المكتب</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made each day when Tawjih is closed.</source>
        <translation>لا توجد نسخة احتياطية بعد. يتم إنشاء نسخة كل يوم عند إغلاق توجيه.</translation>
    </message>
    <message>
        <source>Latest: %1. One is made each day when Tawjih is closed; each is checked.</source>
        <translation>الأخيرة: %1. يتم إنشاء نسخة كل يوم عند إغلاق توجيه؛ ويتم التحقق من كل نسخة.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>What referral letters, appointment slips, summaries, attestations and receipts say, in each language.</source>
        <translation>ما تتضمنه رسائل الإحالة وأوراق المواعيد والملخصات والشهادات والوصولات، بكل لغة.</translation>
    </message>
    <message>
        <source>Texts of the letters…</source>
        <translation>نصوص الرسائل…</translation>
    </message>
    <message>
        <source>Referrals and places</source>
        <translation>الإحالات والمقاعد</translation>
    </message>
    <message>
        <source>A referral expires without an answer after</source>
        <translation>تنتهي صلاحية الإحالة بدون جواب بعد</translation>
    </message>
    <message>
        <source>The centre is to be called after</source>
        <translation>يتم الاتصال بالمؤسسة بعد</translation>
    </message>
    <message>
        <source>A place is held for</source>
        <translation>يحجز المقعد لمدة</translation>
    </message>
    <message>
        <source>days</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>Save the delays</source>
        <translation>حفظ الآجال</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>دليل التكوينات</translation>
    </message>
    <message>
        <source>Programmes, centres and rules are verified again after</source>
        <translation>تُعاد مراجعة الشعب والمؤسسات والقواعد بعد</translation>
    </message>
    <message>
        <source>Intakes are verified again after</source>
        <translation>تُعاد مراجعة الأفواج بعد</translation>
    </message>
    <message>
        <source>months</source>
        <translation>بالأشهر</translation>
    </message>
    <message>
        <source>Save the delays of the catalogue</source>
        <translation>حفظ آجال الدليل</translation>
    </message>
    <message>
        <source>Open the backups</source>
        <translation>فتح النسخ الاحتياطية</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ShortcutsSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
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
        <translation>%1، اليوم</translation>
    </message>
    <message>
        <source>Nothing on these days is as you look for it.</source>
        <translation>لا شيء في هذه الأيام يطابق البحث.</translation>
    </message>
    <message>
        <source>Nothing stands on these days.</source>
        <translation>لا شيء في هذه الأيام.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation>العناصر المعروضة</translation>
    </message>
    <message>
        <source>Find in these days</source>
        <translation>بحث في هذه الأيام</translation>
    </message>
    <message>
        <source>Entries of the agenda</source>
        <translation>مداخل المفكرة</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::StartStep</name>
    <message>
        <source>Choose an import to see what undoing it would do.</source>
        <translation>اختر عملية استيراد لترى أثر التراجع عنها.</translation>
    </message>
    <message>
        <source>This import was undone.</source>
        <translation>تم التراجع عن هذا الاستيراد.</translation>
    </message>
    <message>
        <source>Looking at what was recorded since…</source>
        <translation>جار النظر فيما سُجل بعده…</translation>
    </message>
    <message>
        <source>Choose a workbook or a CSV file, or drop it here. You see what would become of each row first; nothing is written until you confirm.</source>
        <translation>اختر مصنفا أو ملف CSV أو أفلته هنا. ترى أولا ما سيؤول إليه كل سطر؛ ولا يُكتب شيء قبل تأكيدك.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Past imports</source>
        <translation>عمليات الاستيراد السابقة</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>التراجع عن هذا الاستيراد</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::StatisticsPage</name>
    <message>
        <source>Counting</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>جار الحساب…</translation>
    </message>
    <message>
        <source>Save the statistics</source>
        <translation>حفظ الإحصائيات</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>counted on %1</source>
        <translation>حُسب في %1</translation>
    </message>
    <message>
        <source>as known at the end of %1</source>
        <translation>كما كان معروفا في نهاية %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>جارٍ التصدير</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>لا يوجد ما يُصدَّر.</translation>
    </message>
    <message>
        <source>Saved, with small numbers protected.</source>
        <translation>تم الحفظ، مع حماية الأعداد الصغيرة.</translation>
    </message>
    <message>
        <source>The chart is on the clipboard, with small numbers protected.</source>
        <translation>الرسم في الحافظة، مع حماية الأعداد الصغيرة.</translation>
    </message>
    <message>
        <source>The figures are on the clipboard, with small numbers protected.</source>
        <translation>الأرقام في الحافظة، مع حماية الأعداد الصغيرة.</translation>
    </message>
    <message>
        <source>The report is written, and kept in the list of reports.</source>
        <translation>أُنجز التقرير وهو في لائحة التقارير.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Report for the Coordination Unit…</source>
        <translation>تقرير لوحدة التنسيق…</translation>
    </message>
    <message>
        <source>Show the numbers as they leave the desk</source>
        <translation>إظهار الأرقام كما تغادر المكتب</translation>
    </message>
    <message>
        <source>Protection of small numbers</source>
        <translation>حماية الأعداد الصغيرة</translation>
    </message>
    <message>
        <source>Round groups below 3</source>
        <translation>تقريب المجموعات الأقل من 3</translation>
    </message>
    <message>
        <source>Round groups below 5</source>
        <translation>تقريب المجموعات الأقل من 5</translation>
    </message>
    <message>
        <source>Hide numbers below 5</source>
        <translation>إخفاء الأعداد الأقل من 5</translation>
    </message>
    <message>
        <source>Reports that were made…</source>
        <translation>التقارير المنجزة…</translation>
    </message>
    <message>
        <source>Indicators, dashboards and templates…</source>
        <translation>المؤشرات واللوحات والنماذج…</translation>
    </message>
    <message>
        <source>Arrange this dashboard</source>
        <translation>ترتيب هذه اللوحة</translation>
    </message>
    <message>
        <source>Add a figure…</source>
        <translation>إضافة رسم…</translation>
    </message>
    <message>
        <source>New dashboard…</source>
        <translation>لوحة جديدة…</translation>
    </message>
    <message>
        <source>as known now</source>
        <translation>كما هو معروف الآن</translation>
    </message>
    <message>
        <source>small numbers protected, as they leave the desk</source>
        <translation>الأعداد الصغيرة محمية، كما تغادر المكتب</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>تصفية…</translation>
    </message>
    <message>
        <source>Filter (%1)…</source>
        <translation>تصفية (%1)…</translation>
    </message>
    <message>
        <source>Looking up</source>
        <translation>جارٍ البحث</translation>
    </message>
    <message>
        <source>New dashboard</source>
        <translation>لوحة جديدة</translation>
    </message>
    <message>
        <source>It begins with the figures of the one that is shown.</source>
        <translation>تبدأ برسوم اللوحة المعروضة.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>إنشاؤها</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>لوحة المؤشرات</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::StatusLine</name>
    <message>
        <source>Saved at %1</source>
        <translation>تم الحفظ على الساعة %1</translation>
    </message>
    <message>
        <source>Backup: %1</source>
        <translation>النسخة الاحتياطية: %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>لا توجد نسخة احتياطية بعد</translation>
    </message>
    <message>
        <source>Backup: %1, make one today</source>
        <translation>النسخة الاحتياطية: %1، أنشئ واحدة اليوم</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::TeamCasesModel</name>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>without an answer</comment>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يوما</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>المستشار</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>آخر اتصال</translation>
    </message>
    <message>
        <source>Undone step</source>
        <translation>خطوة متأخرة</translation>
    </message>
    <message>
        <source>Centre silent for</source>
        <translation>بلا جواب منذ</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::TeamPage</name>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>اختيار الكل</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation>ترتيب حسب الاسم</translation>
    </message>
    <message>
        <source>Sort by last contact</source>
        <translation>ترتيب حسب آخر اتصال</translation>
    </message>
    <message>
        <source>Sort by undone step</source>
        <translation>ترتيب حسب الخطوة المتأخرة</translation>
    </message>
    <message>
        <source>Sort by the centre’s silence</source>
        <translation>ترتيب حسب انتظار الجواب</translation>
    </message>
    <message>
        <source>Reassign…</source>
        <translation>إعادة الإسناد…</translation>
    </message>
    <message>
        <source>Reading the caseloads</source>
        <translation>جارٍ قراءة الملفات المتابَعة</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>%n without contact for 30 days</source>
        <translation>
            <numerusform>لا أحد دون اتصال منذ 30 يوما</numerusform>
            <numerusform>ملف واحد دون اتصال منذ 30 يوما</numerusform>
            <numerusform>ملفان دون اتصال منذ 30 يوما</numerusform>
            <numerusform>%n ملفات دون اتصال منذ 30 يوما</numerusform>
            <numerusform>%n ملفا دون اتصال منذ 30 يوما</numerusform>
            <numerusform>%n ملف دون اتصال منذ 30 يوما</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>No contact for 30 days</source>
        <translation>دون اتصال منذ 30 يوما</translation>
    </message>
    <message>
        <source>Undone steps</source>
        <translation>خطوات متأخرة</translation>
    </message>
    <message>
        <source>Overdue referrals</source>
        <translation>إحالات بلا جواب</translation>
    </message>
    <message>
        <source>No case here.</source>
        <translation>لا ملفات هنا.</translation>
    </message>
    <message>
        <source>the first %1 of %2</source>
        <translation>أول %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) chosen</source>
        <translation>
            <numerusform>لم يُختر أي ملف</numerusform>
            <numerusform>اختير ملف واحد</numerusform>
            <numerusform>اختير ملفان</numerusform>
            <numerusform>اختيرت %n ملفات</numerusform>
            <numerusform>اختير %n ملفا</numerusform>
            <numerusform>اختير %n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) given: %1.</source>
        <comment>to the advisor named</comment>
        <translation>
            <numerusform>لم يُسند أي ملف: %1.</numerusform>
            <numerusform>أُسند ملف واحد إلى %1.</numerusform>
            <numerusform>أُسند ملفان إلى %1.</numerusform>
            <numerusform>أُسندت %n ملفات إلى %1.</numerusform>
            <numerusform>أُسند %n ملفا إلى %1.</numerusform>
            <numerusform>أُسند %n ملف إلى %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Nothing to undo since you unlocked the desk.</source>
        <translation>لا شيء للتراجع عنه منذ أن ألغيت قفل المكتب.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>تم التراجع.</translation>
    </message>
    <message>
        <source>Caseloads</source>
        <translation>الملفات المتابَعة</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation>أي ملفات</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::TodayPage</name>
    <message>
        <source>Seen</source>
        <translation>حضر</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>معذور</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدا</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>بعد أسبوع</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>format of today&apos;s date</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>لا مواعيد</numerusform>
            <numerusform>موعد واحد</numerusform>
            <numerusform>موعدان</numerusform>
            <numerusform>%n مواعيد</numerusform>
            <numerusform>%n موعدا</numerusform>
            <numerusform>%n موعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>لا تذكيرات</numerusform>
            <numerusform>تذكير واحد</numerusform>
            <numerusform>تذكيران</numerusform>
            <numerusform>%n تذكيرات</numerusform>
            <numerusform>%n تذكيرا</numerusform>
            <numerusform>%n تذكير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n permit(s) expiring</source>
        <translation>
            <numerusform>لا سندات إقامة على وشك الانتهاء</numerusform>
            <numerusform>سند إقامة واحد على وشك الانتهاء</numerusform>
            <numerusform>سندا إقامة على وشك الانتهاء</numerusform>
            <numerusform>%n سندات إقامة على وشك الانتهاء</numerusform>
            <numerusform>%n سند إقامة على وشك الانتهاء</numerusform>
            <numerusform>%n سند إقامة على وشك الانتهاء</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>لا شيء مبرمج اليوم.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>لا ملفات مفتوحة</numerusform>
            <numerusform>ملف واحد مفتوح</numerusform>
            <numerusform>ملفان مفتوحان</numerusform>
            <numerusform>%n ملفات مفتوحة</numerusform>
            <numerusform>%n ملفا مفتوحا</numerusform>
            <numerusform>%n ملف مفتوح</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>تم: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>My work</source>
        <translation>عملي</translation>
    </message>
    <message>
        <source>Everybody&apos;s work</source>
        <translation>عمل الجميع</translation>
    </message>
    <message>
        <source>Whose work</source>
        <translation>العمل المعروض</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>جلسة</translation>
    </message>
    <message>
        <source>New session (%1)</source>
        <translation>جلسة جديدة (%1)</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>مستفيد</translation>
    </message>
    <message>
        <source>Register a person (%1)</source>
        <translation>تسجيل شخص (%1)</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>To chase</source>
        <translation>للمتابعة</translation>
    </message>
    <message>
        <source>Expiring permits</source>
        <translation>سندات إقامة على وشك الانتهاء</translation>
    </message>
    <message>
        <source>My cases</source>
        <translation>ملفاتي</translation>
    </message>
    <message>
        <source>Nobody has an appointment today.</source>
        <translation>لا مواعيد اليوم.</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>برمجة جلسة</translation>
    </message>
    <message>
        <source>Nothing to chase. Next steps and unanswered referrals appear here on their day.</source>
        <translation>لا شيء للمتابعة. تظهر هنا الخطوات المقبلة والإحالات التي بقيت بدون جواب عند حلول يومها.</translation>
    </message>
    <message>
        <source>No residence permit ends within 90 days.</source>
        <translation>لا ينتهي أي سند إقامة خلال 90 يوما.</translation>
    </message>
    <message>
        <source>No case is assigned to you yet.</source>
        <translation>لم يسند إليك أي ملف بعد.</translation>
    </message>
    <message>
        <source>Register a person</source>
        <translation>تسجيل شخص</translation>
    </message>
    <message>
        <source>Call…</source>
        <translation>اتصال…</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>فتح الملف</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>لا مكالمات</numerusform>
            <numerusform>مكالمة واحدة</numerusform>
            <numerusform>مكالمتان</numerusform>
            <numerusform>%n مكالمات</numerusform>
            <numerusform>%n مكالمة</numerusform>
            <numerusform>%n مكالمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>لا أشخاص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>أكثر من %1</translation>
    </message>
    <message>
        <source>To call</source>
        <translation>للاتصال</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::TopBar</name>
    <message>
        <source>Find a person or an action</source>
        <translation>ابحث عن شخص أو إجراء</translation>
    </message>
    <message>
        <source>Every page, person and action (%1)</source>
        <translation>كل الصفحات والأشخاص والإجراءات (%1)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>قفل المكتب</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::TrainingsEdit</name>
    <message>
        <source>Training levels completed</source>
        <translation>مستويات التكوين المكتملة</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>الحرفة</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>لم تطلب</translation>
    </message>
    <message>
        <source>Completed training %1, level</source>
        <translation>التكوين المكتمل %1، المستوى</translation>
    </message>
    <message>
        <source>Completed training %1, trade</source>
        <translation>التكوين المكتمل %1، الحرفة</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::UnitsEdit</name>
    <message>
        <source>Units of time, from the most exact level to the least. A school year begins on 1 September: it is made of months, not of quarters.</source>
        <translation>وحدات زمنية، من المستوى الأدق إلى الأقل دقة. تبدأ السنة الدراسية في فاتح شتنبر: فهي تتكون من أشهر لا من أرباع سنة.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::UnlockPage</name>
    <message>
        <source>Login</source>
        <translation>اسم المستعمل</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Forgotten password</source>
        <translation>نسيت كلمة المرور</translation>
    </message>
    <message>
        <source>Another desk</source>
        <translation>مكتب آخر</translation>
    </message>
    <message>
        <source>Open this older copy all the same</source>
        <translation>فتح هذه النسخة الأقدم رغم ذلك</translation>
    </message>
    <message>
        <source>Open a desk in another folder…</source>
        <translation>فتح مكتب في مجلد آخر…</translation>
    </message>
    <message>
        <source>Create a new desk…</source>
        <translation>إنشاء مكتب جديد…</translation>
    </message>
    <message>
        <source>Open a desk</source>
        <translation>فتح مكتب</translation>
    </message>
    <message>
        <source>Locked. Everything is saved.</source>
        <translation>مقفل. تم حفظ كل شيء.</translation>
    </message>
    <message>
        <source>The desk is closed and encrypted.</source>
        <translation>المكتب مغلق ومشفر.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جار الفتح…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>إلغاء القفل</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>فتح المكتب</translation>
    </message>
    <message>
        <source>Caps lock seems to be on.</source>
        <translation>يبدو أن قفل الأحرف الكبيرة مفعل.</translation>
    </message>
    <message>
        <source>Open a package for review…</source>
        <translation>فتح حزمة للمراجعة…</translation>
    </message>
    <message>
        <source>Restore this desk…</source>
        <translation>استرجاع هذا المكتب…</translation>
    </message>
    <message>
        <source>Take the key file from the latest backup</source>
        <translation>أخذ ملف المفاتيح من آخر نسخة احتياطية</translation>
    </message>
    <message>
        <source>The key file of the backup of %1 is in place. Open the desk with the password of then.</source>
        <translation>ملف مفاتيح النسخة الاحتياطية بتاريخ %1 في مكانه. افتح المكتب بكلمة مرور ذلك الوقت.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::UnmergeDialog</name>
    <message>
        <source>The merge was taken back: %1 is on record again.</source>
        <translation>تم التراجع عن الدمج: عادت البطاقة %1.</translation>
    </message>
    <message>
        <source>Take a merge back</source>
        <translation>التراجع عن دمج</translation>
    </message>
    <message>
        <source>Take the merge back</source>
        <translation>التراجع عن الدمج</translation>
    </message>
    <message>
        <source>Show the later merge</source>
        <translation>عرض الدمج اللاحق</translation>
    </message>
    <message>
        <source>On %1 %2 was merged into %3.</source>
        <comment>date, record, record</comment>
        <translation>في %1 دُمج %2 في %3.</translation>
    </message>
    <message>
        <source>A later merge, of %1 on %2, has to be taken back first.</source>
        <comment>record, date</comment>
        <translation>يجب أولا التراجع عن دمج لاحق، هو دمج %1 في %2.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::UsersModel</name>
    <message>
        <source>Suspended</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>Has not chosen a password yet</source>
        <translation>لم يتم اختيار كلمة المرور بعد</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>اسم المستعمل</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::UsersPage</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>لا حسابات</numerusform>
            <numerusform>حساب واحد</numerusform>
            <numerusform>حسابان</numerusform>
            <numerusform>%n حسابات</numerusform>
            <numerusform>%n حسابا</numerusform>
            <numerusform>%n حساب</numerusform>
        </translation>
    </message>
    <message>
        <source>Users</source>
        <translation>المستعملون</translation>
    </message>
    <message>
        <source>Who may open this desk, and as what. Roles take effect at the next opening.</source>
        <translation>من يمكنه فتح هذا المكتب وبأي صفة. تسري الأدوار عند الفتح المقبل.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <source>Change the roles</source>
        <translation>تغيير الأدوار</translation>
    </message>
    <message>
        <source>Give a first password again</source>
        <translation>منح كلمة مرور أولى من جديد</translation>
    </message>
    <message>
        <source>Suspend the account</source>
        <translation>توقيف الحساب</translation>
    </message>
    <message>
        <source>The account is added. Hand over the first password in person.</source>
        <translation>تمت إضافة الحساب. سلم كلمة المرور الأولى شخصيا.</translation>
    </message>
    <message>
        <source>The roles are changed. They take effect at the next opening.</source>
        <translation>تم تغيير الأدوار. تسري عند الفتح المقبل.</translation>
    </message>
    <message>
        <source>The first password is set. Hand it over in person.</source>
        <translation>تم تعيين كلمة المرور الأولى. سلمها شخصيا.</translation>
    </message>
    <message>
        <source>Suspend the account of %1?</source>
        <translation>توقيف حساب %1؟</translation>
    </message>
    <message>
        <source>They can no longer open the desk. What they did stays. A first password given again brings the account back.</source>
        <translation>لن يتمكن هذا الحساب من فتح المكتب. يبقى كل ما أنجز به. منح كلمة مرور أولى من جديد يعيد الحساب.</translation>
    </message>
    <message>
        <source>The account is suspended. If they may have kept a copy of the desk, give it a new key.</source>
        <translation>تم توقيف الحساب. إذا كان صاحبه قد احتفظ بنسخة من المكتب، فامنح المكتب مفتاحا جديدا.</translation>
    </message>
    <message>
        <source>New key for the desk</source>
        <translation>مفتاح جديد للمكتب</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ValueChecks</name>
    <message>
        <source>Add to the list…</source>
        <translation>إضافة إلى اللائحة…</translation>
    </message>
    <message>
        <source>One of these</source>
        <translation>أحد هذه العناصر</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>إضافة إلى اللائحة</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ValueChoice</name>
    <message>
        <source>(nothing)</source>
        <translation>(لا شيء)</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::WaterfallView</name>
    <message>
        <source>Before any comparison: %1</source>
        <translation>قبل أي مقارنة: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, and what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Relatives would agree in this as well</source>
        <translation>قد يتطابق الأقارب في ذلك أيضا</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>المجموع: %1</translation>
    </message>
    <message>
        <source>Together, before what was decided here counts: %1</source>
        <translation>المجموع قبل احتساب ما تقرر هنا: %1</translation>
    </message>
    <message>
        <source>Of pairs like this that were decided here, one person: %1</source>
        <translation>من بين الأزواج المشابهة التي تقررت هنا، شخص واحد: %1</translation>
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
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::WhatIfCard</name>
    <message>
        <source>What if…</source>
        <translation>ماذا لو…</translation>
    </message>
    <message>
        <source>Tried only: nothing is saved in the file.</source>
        <translation>تجربة فقط: لا يُحفظ شيء في الملف.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>School level to try</source>
        <translation>مستوى دراسي للتجريب</translation>
    </message>
    <message>
        <source>Document to try</source>
        <translation>وثيقة للتجريب</translation>
    </message>
    <message>
        <source>Language to try</source>
        <translation>لغة للتجريب</translation>
    </message>
    <message>
        <source>Level of the language to try</source>
        <translation>مستوى اللغة للتجريب</translation>
    </message>
    <message>
        <source>School level: as in the file</source>
        <translation>مستوى الملف</translation>
    </message>
    <message>
        <source>Documents: as in the file</source>
        <translation>وثائق الملف</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Languages: as in the file</source>
        <translation>لغات الملف</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::Workbench</name>
    <message>
        <source>On this page</source>
        <translation>في هذه الصفحة</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>صفحة</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>إجراء</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
</TS>
