<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Accounts</name>
    <message>
        <source>Computing the key</source>
        <translation>Calcul de la clé</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>Follow-up %1</source>
        <comment>after 3 months</comment>
        <translation>Suivi %1</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n tentative</numerusform>
            <numerusform>%n tentatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no answer for %n day(s)</source>
        <translation>
            <numerusform>sans réponse depuis %n jour</numerusform>
            <numerusform>sans réponse depuis %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends: %1</source>
        <comment>a paper</comment>
        <translation>Expire&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s) due</source>
        <translation>
            <numerusform>%n suivi à faire</numerusform>
            <numerusform>%n suivis à faire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n next step(s) due</source>
        <translation>
            <numerusform>%n prochaine étape à faire</numerusform>
            <numerusform>%n prochaines étapes à faire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unanswered referral(s)</source>
        <translation>
            <numerusform>%n orientation sans réponse</numerusform>
            <numerusform>%n orientations sans réponse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) end</source>
        <translation>
            <numerusform>%n document expire</numerusform>
            <numerusform>%n documents expirent</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or more</source>
        <comment>500 follow-ups due</comment>
        <translation>%1 ou plus</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Ramadan, 09:00–15:00</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>the desk on a weekend</comment>
        <translation>fermé</translation>
    </message>
</context>
<context>
    <name>AgendaExchange</name>
    <message>
        <source>Appointment</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Appointment: %1</source>
        <translation>Rendez-vous&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>AgendaFields</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>everybody&apos;s</source>
        <translation>à tous</translation>
    </message>
</context>
<context>
    <name>AnonymiseCommand</name>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Line %1 of “%2” cannot be read: it has other columns than the first line, or a quote is not closed.</source>
        <translation>La ligne&#xa0;%1 de «&#xa0;%2&#xa0;» ne peut pas être lue&#xa0;: elle a d’autres colonnes que la première, ou un guillemet n’est pas fermé.</translation>
    </message>
    <message>
        <source>“%1” holds no records.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient aucun enregistrement.</translation>
    </message>
    <message>
        <source>The hierarchy of “%1” is not monotone: “%2” stands under two texts of the next level. Give each text one text above it.</source>
        <translation>La hiérarchie de «&#xa0;%1&#xa0;» n’est pas cohérente&#xa0;: «&#xa0;%2&#xa0;» se trouve sous deux textes du niveau suivant. Placez chaque texte sous un seul.</translation>
    </message>
    <message>
        <source>“%1” is no hierarchy: line %2. Each row goes from a value to its most general text, all rows are of the same length and no value stands twice.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une hiérarchie&#xa0;: ligne&#xa0;%2. Chaque ligne va d’une valeur à son texte le plus général&#xa0;; toutes ont la même longueur et aucune valeur n’y figure deux fois.</translation>
    </message>
    <message>
        <source>No column has a hierarchy: put a file &lt;column&gt;.csv for each column by which somebody could be recognised into the folder of hierarchies.</source>
        <translation>Aucune colonne n’a de hiérarchie&#xa0;: placez dans le dossier des hiérarchies un fichier &lt;colonne&gt;.csv pour chaque colonne qui pourrait faire reconnaître quelqu’un.</translation>
    </message>
    <message>
        <source>The hierarchy of “%1” lacks the value “%2”. Add a row that begins with it.</source>
        <translation>Il manque la valeur «&#xa0;%2&#xa0;» dans la hiérarchie de «&#xa0;%1&#xa0;». Ajoutez une ligne qui commence par elle.</translation>
    </message>
    <message>
        <source>There are fewer persons than k. At most %1 can be promised.</source>
        <translation>Il y a moins de personnes que k. On peut promettre&#xa0;%1 au plus.</translation>
    </message>
    <message>
        <source>The sensitive column has fewer values than l. At most %1 can be promised.</source>
        <translation>La colonne sensible a moins de valeurs que l. On peut promettre&#xa0;%1 au plus.</translation>
    </message>
    <message>
        <source>“%1” has more than 65,535 values. Make it less exact before.</source>
        <translation>«&#xa0;%1&#xa0;» a plus de 65 535 valeurs. Rendez cette colonne moins précise auparavant.</translation>
    </message>
    <message>
        <source>The promises cannot be kept as they are written.</source>
        <translation>Les promesses ne peuvent pas être tenues telles qu’elles sont écrites.</translation>
    </message>
    <message>
        <source>There is no column “%1”.</source>
        <translation>Il n’y a pas de colonne «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--k and --l take whole numbers; --suppression, --mean-risk and --t numbers from 0 to 1; --budget seconds.</source>
        <translation>--k et --l prennent des nombres entiers&#xa0;; --suppression, --mean-risk et --t des nombres de 0 à 1&#xa0;; --budget des secondes.</translation>
    </message>
    <message>
        <source>--metric takes loss, average_class_size, height, precision, discernability or non_uniform_entropy; --method uniform, local or cells.</source>
        <translation>--metric prend loss, average_class_size, height, precision, discernability ou non_uniform_entropy&#xa0;; --method uniform, local ou cells.</translation>
    </message>
    <message>
        <source>No generalisation keeps these promises. Let more records be left out (--suppression), or promise less.</source>
        <translation>Aucune généralisation ne tient ces promesses. Laissez écarter plus d’enregistrements (--suppression), ou promettez moins.</translation>
    </message>
    <message>
        <source>No generalisation was found in this time. Give it more (--budget).</source>
        <translation>Aucune généralisation n’a été trouvée dans ce temps. Donnez-en davantage (--budget).</translation>
    </message>
    <message>
        <source>Levels: %1</source>
        <translation>Niveaux&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Loss: %1</source>
        <translation>Perte&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Proven: none of the %1 generalisations loses less.</source>
        <translation>Prouvé&#xa0;: aucune des&#xa0;%1 généralisations ne perd moins.</translation>
    </message>
    <message>
        <source>Best found in this time; none loses less than %1.</source>
        <translation>La meilleure trouvée dans ce temps&#xa0;; aucune ne perd moins de&#xa0;%1.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>“%1” exists already. Name another file, or say --replace.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà. Nommez un autre fichier, ou ajoutez --replace.</translation>
    </message>
    <message>
        <source>Left out, for they have no hierarchy: %1</source>
        <translation>Écartées, faute de hiérarchie&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>What was made does not keep its promise. Please report this.</source>
        <translation>Le résultat ne tient pas sa promesse. Merci de le signaler.</translation>
    </message>
    <message>
        <source>The mean risk would be %1 %. Promise a larger k.</source>
        <translation>Le risque moyen serait de&#xa0;%1&#xa0;%. Promettez un k plus grand.</translation>
    </message>
    <message>
        <source>Classes: %1, the smallest of %2</source>
        <translation>Classes&#xa0;:&#xa0;%1, la plus petite de&#xa0;%2</translation>
    </message>
    <message>
        <source>Mean risk: %1 %</source>
        <translation>Risque moyen&#xa0;:&#xa0;%1&#xa0;%</translation>
    </message>
    <message>
        <source>Published: %1, left out: %2</source>
        <translation>Publiés&#xa0;:&#xa0;%1, écartés&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>Granularity: %1</source>
        <translation>Granularité&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>“%1” could not be written. Check the folder and the space on the disk.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être écrit. Vérifiez le dossier et la place sur le disque.</translation>
    </message>
</context>
<context>
    <name>AttachmentText</name>
    <message>
        <source>There is no file here that can be read.</source>
        <translation>Il n’y a pas ici de fichier lisible.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>It is neither a PDF nor a JPEG or PNG picture. Save it as one of these.</source>
        <translation>Ce n’est ni un PDF ni une image JPEG ou PNG. Enregistrez-le dans l’un de ces formats.</translation>
    </message>
    <message>
        <source>It is too large: a document takes at most %1.</source>
        <translation>Il est trop volumineux&#xa0;: un document prend au plus %1.</translation>
    </message>
    <message>
        <source>The picture is too large: at most %1 million pixels. Scan it at 300 dpi.</source>
        <translation>L’image est trop grande&#xa0;: au plus %1 millions de pixels. Numérisez-la à 300&#xa0;ppp.</translation>
    </message>
    <message>
        <source>It has more than %1 pages. Attach the pages that are needed.</source>
        <translation>Il a plus de %1 pages. Joignez les pages nécessaires.</translation>
    </message>
    <message>
        <source>It is protected by a password. Save it without one.</source>
        <translation>Il est protégé par un mot de passe. Enregistrez-le sans mot de passe.</translation>
    </message>
    <message>
        <source>It is damaged or incomplete, and cannot be shown. Scan it again.</source>
        <translation>Il est endommagé ou incomplet, et ne peut pas être affiché. Numérisez-le à nouveau.</translation>
    </message>
    <message>
        <source>All documents of a person take at most %1. Remove what is not needed any more.</source>
        <translation>Tous les documents d’une personne prennent au plus %1. Retirez ce qui n’est plus nécessaire.</translation>
    </message>
    <message>
        <source>What is stored of this document is damaged, so it is not shown. Everything else is untouched. Scan it again, or go back to a backup.</source>
        <translation>Ce qui est enregistré de ce document est endommagé&#xa0;: il n’est donc pas affiché. Tout le reste est intact. Numérisez-le à nouveau, ou revenez à une sauvegarde.</translation>
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
        <translation>%1&#xa0;: %2 dans celui-là, %3 dans le guichet actuel</translation>
    </message>
    <message>
        <source>Backup written and verified: %1</source>
        <translation>Sauvegarde écrite et vérifiée&#xa0;: %1</translation>
    </message>
    <message>
        <source>It was copied to the second place too, and verified there.</source>
        <translation>Elle a aussi été copiée dans le second emplacement, et vérifiée là.</translation>
    </message>
    <message>
        <source>It was not copied to the second place. %1</source>
        <translation>Elle n’a pas été copiée dans le second emplacement. %1</translation>
    </message>
    <message>
        <source>Second place: %1</source>
        <translation>Second emplacement&#xa0;: %1</translation>
    </message>
    <message>
        <source>The backup %1 opens, and every page carries its seal.</source>
        <translation>La sauvegarde %1 s’ouvre, et chaque page porte son sceau.</translation>
    </message>
    <message>
        <source>Its journal was changed at entry %1.</source>
        <translation>Son journal a été modifié à l’entrée %1.</translation>
    </message>
    <message>
        <source>Its journal is intact: %1 entries.</source>
        <translation>Son journal est intact&#xa0;: %1 entrées.</translation>
    </message>
    <message>
        <source>The backup %1 was restored beside the desk and proved.</source>
        <translation>La sauvegarde %1 a été restaurée à côté du guichet et éprouvée.</translation>
    </message>
    <message>
        <source>Nothing was changed: this is what restoring it would do.</source>
        <translation>Rien n’a été modifié&#xa0;: voilà ce que ferait la restauration.</translation>
    </message>
    <message>
        <source>It is now the desk in %1.</source>
        <translation>C’est maintenant le guichet dans %1.</translation>
    </message>
    <message>
        <source>What the desk was before is kept in %1.</source>
        <translation>Le guichet tel qu’il était est gardé dans %1.</translation>
    </message>
    <message>
        <source>The new desk is in %1; the damaged one was not changed.</source>
        <translation>Le nouveau guichet est dans %1&#xa0;; celui qui est endommagé n’a pas été modifié.</translation>
    </message>
</context>
<context>
    <name>BackupText</name>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>Second emplacement</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Orientations</translation>
    </message>
    <message>
        <source>Not proved yet</source>
        <translation>Pas encore éprouvée</translation>
    </message>
    <message>
        <source>Damaged, found %1: do not rely on it</source>
        <translation>Endommagée, constaté %1&#xa0;: ne comptez pas sur elle</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole, proved %1: %2</source>
        <translation>Entière, éprouvée %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>This backup is damaged: do not rely on it. The desk itself was not touched. Choose another backup, and make a new one while the desk opens.</source>
        <translation>Cette sauvegarde est endommagée&#xa0;: ne comptez pas sur elle. Le guichet lui-même n’a pas été touché. Choisissez une autre sauvegarde, et faites-en une nouvelle tant que le guichet s’ouvre.</translation>
    </message>
    <message>
        <source>There is no backup in this folder. Nothing was changed. Choose a folder whose name is a date and ends in .tawjih.</source>
        <translation>Il n’y a pas de sauvegarde dans ce dossier. Rien n’a été modifié. Choisissez un dossier dont le nom est une date et finit par .tawjih.</translation>
    </message>
    <message>
        <source>This backup was made under an earlier key of the desk, or belongs to another desk. Nothing was changed. To see what is in it, restore it with a password of its day.</source>
        <translation>Cette sauvegarde a été faite sous une clé antérieure du guichet, ou appartient à un autre guichet. Rien n’a été modifié. Pour voir ce qu’elle contient, restaurez-la avec un mot de passe de ce jour-là.</translation>
    </message>
    <message>
        <source>There is no backup yet: if this computer is lost or breaks, everything is. Make one now.</source>
        <translation>Il n’y a pas encore de sauvegarde&#xa0;: si cet ordinateur est perdu ou tombe en panne, tout est perdu. Faites-en une maintenant.</translation>
    </message>
    <message>
        <source>The newest backup is of %1: what was recorded since would be lost. Make one now.</source>
        <translation>La sauvegarde la plus récente est du %1&#xa0;: ce qui a été enregistré depuis serait perdu. Faites-en une maintenant.</translation>
    </message>
    <message>
        <source>The newest backup is of %1. One is made each day when Tawjih is closed.</source>
        <translation>La sauvegarde la plus récente est du %1. Une sauvegarde est faite chaque jour à la fermeture de Tawjih.</translation>
    </message>
    <message>
        <source>None. Choose one, such as a USB stick kept elsewhere: a computer can be stolen or break.</source>
        <translation>Aucun. Choisissez-en un, par exemple une clé USB gardée ailleurs&#xa0;: un ordinateur peut être volé ou tomber en panne.</translation>
    </message>
    <message>
        <source>The last copy there is of %1.</source>
        <translation>La dernière copie y est du %1.</translation>
    </message>
    <message>
        <source>No backup was copied there yet.</source>
        <translation>Aucune sauvegarde n’y a encore été copiée.</translation>
    </message>
    <message>
        <source>%1 is there: every backup is copied to it and checked. %2</source>
        <translation>%1 est là&#xa0;: chaque sauvegarde y est copiée et vérifiée. %2</translation>
    </message>
    <message>
        <source>%1 is not there now: plug it in to have it filled. %2</source>
        <translation>%1 n’est pas là en ce moment&#xa0;: branchez-le pour qu’il soit rempli. %2</translation>
    </message>
</context>
<context>
    <name>BeneficiaryFields</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Given name in Arabic</source>
        <translation>Prénom en arabe</translation>
    </message>
    <message>
        <source>Family name in Arabic</source>
        <translation>Nom en arabe</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationalité</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Residence status</source>
        <translation>Situation de séjour</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>Numéro du document</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Niveau scolaire</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>Autre téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Preferred way</source>
        <translation>Moyen de contact préféré</translation>
    </message>
    <message>
        <source>Safe to contact</source>
        <translation>Contact sans risque</translation>
    </message>
    <message>
        <source>Note on contact</source>
        <translation>Note sur le contact</translation>
    </message>
    <message>
        <source>Arrondissement</source>
        <translation>Arrondissement</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>Situation familiale</translation>
    </message>
    <message>
        <source>Persons in the household</source>
        <translation>Personnes dans le ménage</translation>
    </message>
    <message>
        <source>Dependants</source>
        <translation>Personnes à charge</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>Diplôme</translation>
    </message>
    <message>
        <source>Equivalence in Morocco</source>
        <translation>Équivalence au Maroc</translation>
    </message>
    <message>
        <source>Earlier training</source>
        <translation>Formation antérieure</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation professionnelle</translation>
    </message>
    <message>
        <source>Trade practised</source>
        <translation>Métier exercé</translation>
    </message>
    <message>
        <source>Years of practice</source>
        <translation>Années de pratique</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Souhaits</translation>
    </message>
    <message>
        <source>Constraints</source>
        <translation>Contraintes</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Adressé par</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Stream of the baccalauréat</source>
        <translation>Filière du baccalauréat</translation>
    </message>
    <message>
        <source>Training levels completed</source>
        <translation>Niveaux de formation achevés</translation>
    </message>
</context>
<context>
    <name>BeneficiaryForm</name>
    <message>
        <source>Other nationality</source>
        <translation>Autre nationalité</translation>
    </message>
    <message>
        <source>First wish</source>
        <translation>Premier souhait</translation>
    </message>
    <message>
        <source>Second wish</source>
        <translation>Deuxième souhait</translation>
    </message>
    <message>
        <source>Third wish</source>
        <translation>Troisième souhait</translation>
    </message>
</context>
<context>
    <name>BeneficiaryList</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationalité</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>Séjour</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Niveau scolaire</translation>
    </message>
    <message>
        <source>Arrondissement</source>
        <translation>Arrondissement</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>Conseiller</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Last session</source>
        <translation>Dernière séance</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
</context>
<context>
    <name>Bidi</name>
    <message>
        <source>restricted</source>
        <translation>restreint</translation>
    </message>
</context>
<context>
    <name>CallDialog</name>
    <message>
        <source>Situation</source>
        <translation>Situation professionnelle</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Comment on le sait</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
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
        <translation>Identiques</translation>
    </message>
    <message>
        <source>Nearly the same</source>
        <translation>Presque identiques</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Différents</translation>
    </message>
</context>
<context>
    <name>CaseEntries</name>
    <message>
        <source>Next step: %1 – done %2</source>
        <translation>Prochaine étape&#xa0;: %1 – fait le %2</translation>
    </message>
    <message>
        <source>Next step: %1 – %2</source>
        <comment>text and when it is due</comment>
        <translation>Prochaine étape&#xa0;: %1 – %2</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>Prochaine étape&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and new value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2 taken out</source>
        <comment>field and old value</comment>
        <translation>%1&#xa0;: retrait de %2</translation>
    </message>
    <message>
        <source>%1: %2, before: %3</source>
        <translation>%1&#xa0;: %2, avant&#xa0;: %3</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Inscription</translation>
    </message>
    <message numerus="yes">
        <source>Profile: %n field(s) changed</source>
        <translation>
            <numerusform>Profil&#xa0;: %n champ modifié</numerusform>
            <numerusform>Profil&#xa0;: %n champs modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Case opened: %1</source>
        <translation>Dossier ouvert&#xa0;: %1</translation>
    </message>
    <message>
        <source>Case closed: %1</source>
        <translation>Dossier clos&#xa0;: %1</translation>
    </message>
    <message>
        <source>Case opened again: %1</source>
        <translation>Dossier rouvert&#xa0;: %1</translation>
    </message>
    <message>
        <source>Case: %1</source>
        <comment>its new status</comment>
        <translation>Dossier&#xa0;: %1</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>Advisor: %1</source>
        <translation>Conseiller&#xa0;: %1</translation>
    </message>
    <message>
        <source>Consent to %1: %2</source>
        <comment>purpose and decision</comment>
        <translation>Consentement (%1)&#xa0;: %2</translation>
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
        <translation>rendez-vous</translation>
    </message>
    <message numerus="yes">
        <source>No answer for %n day(s): call the centre</source>
        <translation>
            <numerusform>Sans réponse depuis %n jour&#xa0;: appelez l’établissement</numerusform>
            <numerusform>Sans réponse depuis %n jours&#xa0;: appelez l’établissement</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer expected %1</source>
        <translation>Réponse attendue %1</translation>
    </message>
    <message>
        <source>recorded %1 by %2</source>
        <translation>enregistré le %1 par %2</translation>
    </message>
    <message>
        <source>Session of %1 recorded: %2</source>
        <comment>its day and kind</comment>
        <translation>Séance du %1 enregistrée&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>Session of %1: %n field(s) changed</source>
        <translation>
            <numerusform>Séance du %1&#xa0;: %n champ modifié</numerusform>
            <numerusform>Séance du %1&#xa0;: %n champs modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Referral to %1: %2</source>
        <comment>centre and status</comment>
        <translation>Orientation vers %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>Referral to %1: %n field(s) changed</source>
        <translation>
            <numerusform>Orientation vers %1&#xa0;: %n champ modifié</numerusform>
            <numerusform>Orientation vers %1&#xa0;: %n champs modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow-up %1: %2</source>
        <comment>after 3 months, and what was found</comment>
        <translation>Suivi %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>Follow-up %1: %n field(s) changed</source>
        <translation>
            <numerusform>Suivi %1&#xa0;: %n champ modifié</numerusform>
            <numerusform>Suivi %1&#xa0;: %n champs modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Attempt to reach the person, follow-up %1: %2</source>
        <comment>after 3 months, and the result</comment>
        <translation>Tentative de joindre la personne, suivi %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Career plan begun</source>
        <translation>Projet professionnel commencé</translation>
    </message>
    <message>
        <source>Career plan begun: %1</source>
        <comment>its choices</comment>
        <translation>Projet professionnel commencé&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Career plan: %n field(s) changed</source>
        <translation>
            <numerusform>Projet professionnel&#xa0;: %n champ modifié</numerusform>
            <numerusform>Projet professionnel&#xa0;: %n champs modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Action noted: %1</source>
        <translation>Action notée&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Action “%1”: %n field(s) changed</source>
        <translation>
            <numerusform>Action «&#xa0;%1&#xa0;»&#xa0;: %n champ modifié</numerusform>
            <numerusform>Action «&#xa0;%1&#xa0;»&#xa0;: %n champs modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged into another record</source>
        <translation>Fusionné dans une autre fiche</translation>
    </message>
    <message>
        <source>Merged with %1</source>
        <comment>a record</comment>
        <translation>Fusionné avec %1</translation>
    </message>
    <message>
        <source>Came over: %1</source>
        <comment>3 sessions and 1 referral</comment>
        <translation>Transféré&#xa0;: %1</translation>
    </message>
    <message>
        <source>A record of its own again: the merge was taken back</source>
        <translation>De nouveau une fiche à part&#xa0;: la fusion a été défaite</translation>
    </message>
    <message>
        <source>Merge with %1 taken back</source>
        <comment>a record</comment>
        <translation>Fusion avec %1 défaite</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>défaite</translation>
    </message>
    <message>
        <source>Take the merge back…</source>
        <translation>Défaire la fusion…</translation>
    </message>
    <message>
        <source>Linked to %1: %2</source>
        <comment>a name, and sister</comment>
        <translation>Lien avec %1 : %2</translation>
    </message>
    <message>
        <source>Link to %1 ended</source>
        <translation>Fin du lien avec %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>Moved into a household</source>
        <translation>Entrée dans un ménage</translation>
    </message>
    <message>
        <source>Moved out of the household</source>
        <translation>Départ du ménage</translation>
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
        <translation>%1 – fait le %2</translation>
    </message>
    <message>
        <source>%1 – due %2</source>
        <translation>%1 – à faire pour le %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>status, reason, date</comment>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>Conseiller</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
</context>
<context>
    <name>CaseMerges</name>
    <message>
        <source>earlier also %1</source>
        <comment>numbers</comment>
        <translation>auparavant aussi %1</translation>
    </message>
</context>
<context>
    <name>CatalogueCommand</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) written.</source>
        <translation>
            <numerusform>%n entrée écrite.</numerusform>
            <numerusform>%n entrées écrites.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>CatalogueDialog</name>
    <message>
        <source>Name in French</source>
        <translation>Nom en français</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>Nom en arabe</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Nom en anglais</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Date of the source</source>
        <translation>Date de la source</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Vérifié par</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Vérifié le</translation>
    </message>
    <message>
        <source>Offered at present</source>
        <translation>Proposé actuellement</translation>
    </message>
    <message>
        <source>Admission rule</source>
        <translation>Conditions d’admission</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Arrondissement</source>
        <translation>Arrondissement</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position sur la carte</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Métier</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Where it takes place</source>
        <translation>Mode de formation</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Applications from</source>
        <translation>Candidatures à partir du</translation>
    </message>
    <message>
        <source>Applications until</source>
        <translation>Candidatures jusqu’au</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Seats for foreigners</source>
        <translation>Places pour étrangers</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Hours in words</source>
        <translation>Précisions sur les horaires</translation>
    </message>
    <message>
        <source>Taught in</source>
        <translation>Enseigné en</translation>
    </message>
    <message>
        <source>Cost in dirhams</source>
        <translation>Coût en dirhams</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Bourses</translation>
    </message>
</context>
<context>
    <name>CatalogueFields</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>its own</source>
        <translation>propres</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>habituelles</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>of the step before</source>
        <translation>de l’étape précédente</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nobody: %1</source>
        <translation>Personne&#xa0;: %1</translation>
    </message>
    <message>
        <source>Atlantic Ocean</source>
        <translation>Océan Atlantique</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>eight cases in ten</source>
        <translation>huit cas sur dix</translation>
    </message>
    <message>
        <source>middle half</source>
        <translation>moitié centrale</translation>
    </message>
    <message>
        <source>median</source>
        <translation>médiane</translation>
    </message>
    <message>
        <source>Not drawn: %1</source>
        <translation>Non représentés&#xa0;: %1</translation>
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
        <translation>%1 (non affiché, pour protéger les personnes)</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <translation>%1 sur %2 (%3)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>No data in this period</source>
        <translation>Aucune donnée pour cette période</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>Objectif&#xa0;: %1</translation>
    </message>
    <message>
        <source>not shown, to protect persons</source>
        <translation>non affiché, pour protéger les personnes</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>Desk created</source>
        <translation>Guichet créé</translation>
    </message>
    <message>
        <source>Desk unlocked</source>
        <translation>Guichet déverrouillé</translation>
    </message>
    <message>
        <source>Desk locked</source>
        <translation>Guichet verrouillé</translation>
    </message>
    <message>
        <source>Desk opened with the recovery code</source>
        <translation>Guichet ouvert avec le code de secours</translation>
    </message>
    <message>
        <source>Older copy of the desk accepted</source>
        <translation>Copie plus ancienne du guichet acceptée</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Réglages modifiés</translation>
    </message>
    <message>
        <source>Backup written</source>
        <translation>Sauvegarde écrite</translation>
    </message>
    <message>
        <source>User added</source>
        <translation>Utilisateur ajouté</translation>
    </message>
    <message>
        <source>User renamed</source>
        <translation>Utilisateur renommé</translation>
    </message>
    <message>
        <source>Roles of a user changed</source>
        <translation>Rôles d’un utilisateur modifiés</translation>
    </message>
    <message>
        <source>User suspended</source>
        <translation>Utilisateur suspendu</translation>
    </message>
    <message>
        <source>User restored</source>
        <translation>Utilisateur rétabli</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Mot de passe changé</translation>
    </message>
    <message>
        <source>Password reset by an administrator</source>
        <translation>Mot de passe réinitialisé par un administrateur</translation>
    </message>
    <message>
        <source>Recovery code renewed</source>
        <translation>Code de secours renouvelé</translation>
    </message>
    <message>
        <source>Person&apos;s file read</source>
        <translation>Fiche de la personne consultée</translation>
    </message>
    <message>
        <source>Person registered</source>
        <translation>Personne enregistrée</translation>
    </message>
    <message>
        <source>Person&apos;s file changed</source>
        <translation>Fiche de la personne modifiée</translation>
    </message>
    <message>
        <source>Two files of a person merged</source>
        <translation>Deux fiches d’une personne fusionnées</translation>
    </message>
    <message>
        <source>Person&apos;s data erased</source>
        <translation>Données de la personne effacées</translation>
    </message>
    <message>
        <source>List of persons shown</source>
        <translation>Liste des personnes affichée</translation>
    </message>
    <message>
        <source>Restricted case opened</source>
        <translation>Dossier restreint ouvert</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Consentement donné</translation>
    </message>
    <message>
        <source>Consent refused</source>
        <translation>Consentement refusé</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Consentement retiré</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>Dossier ouvert</translation>
    </message>
    <message>
        <source>Case changed</source>
        <translation>Dossier modifié</translation>
    </message>
    <message>
        <source>Case assigned</source>
        <translation>Dossier attribué</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>Dossier clos</translation>
    </message>
    <message>
        <source>Case reopened</source>
        <translation>Dossier rouvert</translation>
    </message>
    <message>
        <source>Session recorded</source>
        <translation>Séance enregistrée</translation>
    </message>
    <message>
        <source>Session changed</source>
        <translation>Séance modifiée</translation>
    </message>
    <message>
        <source>Referral prepared</source>
        <translation>Orientation préparée</translation>
    </message>
    <message>
        <source>Referral changed</source>
        <translation>Orientation modifiée</translation>
    </message>
    <message>
        <source>Referral moved on</source>
        <translation>Orientation avancée</translation>
    </message>
    <message>
        <source>Outcome recorded</source>
        <translation>Résultat enregistré</translation>
    </message>
    <message>
        <source>Follow-up planned</source>
        <translation>Suivi prévu</translation>
    </message>
    <message>
        <source>Follow-up recorded</source>
        <translation>Suivi enregistré</translation>
    </message>
    <message>
        <source>Provider changed</source>
        <translation>Organisme modifié</translation>
    </message>
    <message>
        <source>Training centre changed</source>
        <translation>Établissement modifié</translation>
    </message>
    <message>
        <source>Programme changed</source>
        <translation>Filière modifiée</translation>
    </message>
    <message>
        <source>Catalogue imported</source>
        <translation>Catalogue importé</translation>
    </message>
    <message>
        <source>Persons imported</source>
        <translation>Personnes importées</translation>
    </message>
    <message>
        <source>Persons exported</source>
        <translation>Personnes exportées</translation>
    </message>
    <message>
        <source>Statistics exported</source>
        <translation>Statistiques exportées</translation>
    </message>
    <message>
        <source>Person&apos;s file printed</source>
        <translation>Fiche de la personne imprimée</translation>
    </message>
    <message>
        <source>Journal read</source>
        <translation>Journal consulté</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Guichet</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Bénéficiaire</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Training centre</source>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Filière</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non dit</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>femme</translation>
    </message>
    <message>
        <source>man</source>
        <translation>homme</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>phone call</source>
        <translation>appel téléphonique</translation>
    </message>
    <message>
        <source>text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>courriel</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>en présence</translation>
    </message>
    <message>
        <source>through somebody else</source>
        <translation>par une autre personne</translation>
    </message>
    <message>
        <source>not disclosed</source>
        <translation>non communiqué</translation>
    </message>
    <message>
        <source>registration card</source>
        <translation>carte d’immatriculation</translation>
    </message>
    <message>
        <source>residence card</source>
        <translation>carte de résidence</translation>
    </message>
    <message>
        <source>refugee with card</source>
        <translation>réfugié avec carte</translation>
    </message>
    <message>
        <source>refugee, UNHCR document only</source>
        <translation>réfugié, document du HCR seul</translation>
    </message>
    <message>
        <source>asylum seeker</source>
        <translation>demandeur d’asile</translation>
    </message>
    <message>
        <source>receipt or renewal under way</source>
        <translation>récépissé ou renouvellement en cours</translation>
    </message>
    <message>
        <source>student</source>
        <translation>étudiant</translation>
    </message>
    <message>
        <source>minor (travel document)</source>
        <translation>mineur (document de circulation)</translation>
    </message>
    <message>
        <source>none or expired</source>
        <translation>aucun ou expiré</translation>
    </message>
    <message>
        <source>single</source>
        <translation>célibataire</translation>
    </message>
    <message>
        <source>married</source>
        <translation>marié</translation>
    </message>
    <message>
        <source>divorced or separated</source>
        <translation>divorcé ou séparé</translation>
    </message>
    <message>
        <source>widowed</source>
        <translation>veuf</translation>
    </message>
    <message>
        <source>no schooling</source>
        <translation>sans scolarité</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>primaire</translation>
    </message>
    <message>
        <source>6th primary year completed</source>
        <translation>6e année du primaire achevée</translation>
    </message>
    <message>
        <source>collège (lower secondary)</source>
        <translation>collège</translation>
    </message>
    <message>
        <source>3rd collège year completed</source>
        <translation>3e année du collège achevée</translation>
    </message>
    <message>
        <source>lycée (upper secondary)</source>
        <translation>lycée</translation>
    </message>
    <message>
        <source>2nd bac year completed</source>
        <translation>2e année du bac achevée</translation>
    </message>
    <message>
        <source>baccalauréat</source>
        <translation>baccalauréat</translation>
    </message>
    <message>
        <source>higher education</source>
        <translation>enseignement supérieur</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>pas nécessaire</translation>
    </message>
    <message>
        <source>to be requested</source>
        <translation>à demander</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>demandée</translation>
    </message>
    <message>
        <source>obtained</source>
        <translation>obtenue</translation>
    </message>
    <message>
        <source>employed</source>
        <translation>en emploi</translation>
    </message>
    <message>
        <source>self-employed</source>
        <translation>à son compte</translation>
    </message>
    <message>
        <source>unemployed</source>
        <translation>au chômage</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inactif</translation>
    </message>
    <message>
        <source>in studies or training</source>
        <translation>en études ou en formation</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
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
        <translation>langue maternelle</translation>
    </message>
    <message>
        <source>childcare</source>
        <translation>garde d’enfants</translation>
    </message>
    <message>
        <source>transport</source>
        <translation>transport</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horaires</translation>
    </message>
    <message>
        <source>housing</source>
        <translation>logement</translation>
    </message>
    <message>
        <source>health</source>
        <translation>santé</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>needs an income</source>
        <translation>besoin d’un revenu</translation>
    </message>
    <message>
        <source>residence permit</source>
        <translation>titre de séjour</translation>
    </message>
    <message>
        <source>passport</source>
        <translation>passeport</translation>
    </message>
    <message>
        <source>birth certificate</source>
        <translation>acte de naissance</translation>
    </message>
    <message>
        <source>school certificate</source>
        <translation>certificat scolaire</translation>
    </message>
    <message>
        <source>diploma and transcript</source>
        <translation>diplôme et relevé de notes</translation>
    </message>
    <message>
        <source>equivalence</source>
        <translation>équivalence</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>photo</translation>
    </message>
    <message>
        <source>medical certificate</source>
        <translation>certificat médical</translation>
    </message>
    <message>
        <source>insurance</source>
        <translation>assurance</translation>
    </message>
    <message>
        <source>guardian&apos;s consent</source>
        <translation>accord du tuteur</translation>
    </message>
    <message>
        <source>sworn translation</source>
        <translation>traduction assermentée</translation>
    </message>
    <message>
        <source>required</source>
        <translation>à fournir</translation>
    </message>
    <message>
        <source>held</source>
        <translation>présente</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquante</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>dispensée</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirée</translation>
    </message>
    <message>
        <source>exact date</source>
        <translation>date exacte</translation>
    </message>
    <message>
        <source>year only</source>
        <translation>année seule</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimée</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clos</translation>
    </message>
    <message>
        <source>orientation to training</source>
        <translation>orientation vers une formation</translation>
    </message>
    <message>
        <source>information only</source>
        <translation>information seulement</translation>
    </message>
    <message>
        <source>sent by a partner</source>
        <translation>adressé par un partenaire</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>retour</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importé</translation>
    </message>
    <message>
        <source>training or work found</source>
        <translation>formation ou emploi trouvé</translation>
    </message>
    <message>
        <source>information given</source>
        <translation>information donnée</translation>
    </message>
    <message>
        <source>no contact any more</source>
        <translation>plus de contact</translation>
    </message>
    <message>
        <source>left the area</source>
        <translation>a quitté la région</translation>
    </message>
    <message>
        <source>at the person&apos;s request</source>
        <translation>à la demande de la personne</translation>
    </message>
    <message>
        <source>handed to another service</source>
        <translation>transmis à un autre service</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>doublon</translation>
    </message>
    <message>
        <source>died</source>
        <translation>décès</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>reception</source>
        <translation>accueil</translation>
    </message>
    <message>
        <source>skills assessment</source>
        <translation>bilan de compétences</translation>
    </message>
    <message>
        <source>career plan</source>
        <translation>projet professionnel</translation>
    </message>
    <message>
        <source>information</source>
        <translation>information</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>suivi</translation>
    </message>
    <message>
        <source>workshop</source>
        <translation>atelier</translation>
    </message>
    <message>
        <source>help with documents</source>
        <translation>aide aux démarches</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>par téléphone</translation>
    </message>
    <message>
        <source>by video</source>
        <translation>en visioconférence</translation>
    </message>
    <message>
        <source>by message</source>
        <translation>par message</translation>
    </message>
    <message>
        <source>outside the desk</source>
        <translation>hors du guichet</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>vu</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>excusé</translation>
    </message>
    <message>
        <source>cancelled by the desk</source>
        <translation>annulé par le guichet</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>absent</translation>
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
        <translation>Artisanat</translation>
    </message>
    <message>
        <source>apprenticeship attestation</source>
        <translation>attestation d’apprentissage</translation>
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
        <translation>technicien</translation>
    </message>
    <message>
        <source>specialised technician</source>
        <translation>technicien spécialisé</translation>
    </message>
    <message>
        <source>vocational baccalauréat</source>
        <translation>bac professionnel</translation>
    </message>
    <message>
        <source>introduction or short course</source>
        <translation>initiation ou formation courte</translation>
    </message>
    <message>
        <source>in a centre</source>
        <translation>en établissement</translation>
    </message>
    <message>
        <source>alternating training</source>
        <translation>alternance</translation>
    </message>
    <message>
        <source>apprenticeship</source>
        <translation>apprentissage</translation>
    </message>
    <message>
        <source>keep a record</source>
        <translation>tenir un dossier</translation>
    </message>
    <message>
        <source>share with a named centre</source>
        <translation>partager avec un établissement nommé</translation>
    </message>
    <message>
        <source>be contacted for follow-up</source>
        <translation>être recontacté pour le suivi</translation>
    </message>
    <message>
        <source>anonymised statistics</source>
        <translation>statistiques anonymisées</translation>
    </message>
    <message>
        <source>transfer abroad</source>
        <translation>transfert à l’étranger</translation>
    </message>
    <message>
        <source>given</source>
        <translation>donné</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>written</source>
        <translation>écrite</translation>
    </message>
    <message>
        <source>verbal, certified by the advisor</source>
        <translation>verbale, attestée par le conseiller</translation>
    </message>
    <message>
        <source>no interpreter</source>
        <translation>sans interprète</translation>
    </message>
    <message>
        <source>professional interpreter</source>
        <translation>interprète professionnel</translation>
    </message>
    <message>
        <source>colleague</source>
        <translation>collègue</translation>
    </message>
    <message>
        <source>relative or friend</source>
        <translation>proche ou ami</translation>
    </message>
    <message>
        <source>interpreter by phone</source>
        <translation>interprète par téléphone</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>jour, mois, année</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>mois, jour, année</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>année, mois, jour</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>séances</translation>
    </message>
    <message>
        <source>referrals</source>
        <translation>orientations</translation>
    </message>
    <message>
        <source>Identifier in the other system</source>
        <translation>Identifiant dans l’autre système</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Given name in Arabic</source>
        <translation>Prénom en arabe</translation>
    </message>
    <message>
        <source>Family name in Arabic</source>
        <translation>Nom en arabe</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationalité</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>Autre téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address, second line</source>
        <translation>Adresse (complément)</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Arrondissement</source>
        <translation>Arrondissement</translation>
    </message>
    <message>
        <source>Residence status</source>
        <translation>Situation de séjour</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Numéro du document</translation>
    </message>
    <message>
        <source>Residence permit expires on</source>
        <translation>Titre de séjour valable jusqu’au</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>Situation familiale</translation>
    </message>
    <message>
        <source>Household size</source>
        <translation>Taille du ménage</translation>
    </message>
    <message>
        <source>Dependants</source>
        <translation>Personnes à charge</translation>
    </message>
    <message>
        <source>School level</source>
        <translation>Niveau scolaire</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>Diplôme</translation>
    </message>
    <message>
        <source>Earlier training</source>
        <translation>Formation antérieure</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Métier</translation>
    </message>
    <message>
        <source>Years of practice</source>
        <translation>Années de pratique</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Emploi</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Adressé par</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Inscrit le</translation>
    </message>
    <message>
        <source>Case number or identifier</source>
        <translation>Numéro de dossier ou identifiant</translation>
    </message>
    <message>
        <source>Date of the session</source>
        <translation>Date de la séance</translation>
    </message>
    <message>
        <source>Time of the session</source>
        <translation>Heure de la séance</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Kind of session</source>
        <translation>Type de séance</translation>
    </message>
    <message>
        <source>How it was held</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Language of the session</source>
        <translation>Langue de la séance</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Referred on</source>
        <translation>Orienté le</translation>
    </message>
    <message>
        <source>Status of the referral</source>
        <translation>Statut de l’orientation</translation>
    </message>
    <message>
        <source>Date of the answer</source>
        <translation>Date de la réponse</translation>
    </message>
    <message>
        <source>Reason for refusal</source>
        <translation>Motif de refus</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Date of the outcome</source>
        <translation>Date du résultat</translation>
    </message>
    <message>
        <source>Reason for dropping out</source>
        <translation>Motif d’abandon</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveaux</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>déjà présente</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>invalide</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>un guillemet n’est pas fermé</translation>
    </message>
    <message>
        <source>a cell is too long</source>
        <translation>une cellule est trop longue</translation>
    </message>
    <message>
        <source>the row is too long</source>
        <translation>la ligne est trop longue</translation>
    </message>
    <message>
        <source>the row has too many cells</source>
        <translation>la ligne a trop de cellules</translation>
    </message>
    <message>
        <source>some characters are not text</source>
        <translation>certains caractères ne sont pas du texte</translation>
    </message>
    <message>
        <source>more cells than there are columns</source>
        <translation>plus de cellules que de colonnes</translation>
    </message>
    <message>
        <source>fewer cells than there are columns</source>
        <translation>moins de cellules que de colonnes</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>pas une date</translation>
    </message>
    <message>
        <source>no such day</source>
        <translation>jour inexistant</translation>
    </message>
    <message>
        <source>in the future</source>
        <translation>dans le futur</translation>
    </message>
    <message>
        <source>out of range</source>
        <translation>hors limites</translation>
    </message>
    <message>
        <source>value not known</source>
        <translation>valeur inconnue</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>pas un nombre</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>trop long</translation>
    </message>
    <message>
        <source>contradicts another column</source>
        <translation>contredit une autre colonne</translation>
    </message>
    <message>
        <source>no such person on record</source>
        <translation>personne non enregistrée</translation>
    </message>
    <message>
        <source>no such training centre in the catalogue</source>
        <translation>établissement absent du catalogue</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>UTF-16, little-endian</source>
        <translation>UTF-16, petit-boutiste</translation>
    </message>
    <message>
        <source>UTF-16, big-endian</source>
        <translation>UTF-16, gros-boutiste</translation>
    </message>
    <message>
        <source>Windows-1252 (Western)</source>
        <translation>Windows-1252 (occidental)</translation>
    </message>
    <message>
        <source>Windows-1256 (Arabic)</source>
        <translation>Windows-1256 (arabe)</translation>
    </message>
    <message>
        <source>the file says so</source>
        <translation>le fichier le dit</translation>
    </message>
    <message>
        <source>every letter is well-formed</source>
        <translation>chaque lettre est bien formée</translation>
    </message>
    <message>
        <source>two bytes for each character</source>
        <translation>deux octets par caractère</translation>
    </message>
    <message>
        <source>guessed from Arabic words</source>
        <translation>déduit de mots arabes</translation>
    </message>
    <message>
        <source>guessed from accented letters</source>
        <translation>déduit de lettres accentuées</translation>
    </message>
    <message>
        <source>only plain Latin letters</source>
        <translation>lettres latines simples seulement</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Accueillis</translation>
    </message>
    <message>
        <source>Counselled</source>
        <translation>Conseillés</translation>
    </message>
    <message>
        <source>Oriented</source>
        <translation>Orientés</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Admis</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Inscrits</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Ont terminé</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>Certifiés</translation>
    </message>
    <message>
        <source>returning</source>
        <translation>retours</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Ce trimestre</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Année scolaire</translation>
    </message>
    <message>
        <source>Project year</source>
        <translation>Année du projet</translation>
    </message>
    <message>
        <source>Calendar year</source>
        <translation>Année civile</translation>
    </message>
    <message>
        <source>Since the desk opened</source>
        <translation>Depuis l’ouverture du guichet</translation>
    </message>
    <message>
        <source>Dates of your choice</source>
        <translation>Dates au choix</translation>
    </message>
    <message>
        <source>in further training</source>
        <translation>en poursuite de formation</translation>
    </message>
    <message>
        <source>seeking work</source>
        <translation>en recherche d’emploi</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>as the person says</source>
        <translation>selon la personne</translation>
    </message>
    <message>
        <source>confirmed by a partner</source>
        <translation>confirmé par un partenaire</translation>
    </message>
    <message>
        <source>document seen</source>
        <translation>document vu</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyée</translation>
    </message>
    <message>
        <source>under review</source>
        <translation>en examen</translation>
    </message>
    <message>
        <source>on the waiting list</source>
        <translation>en liste d’attente</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>acceptée</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>admis</translation>
    </message>
    <message>
        <source>enrolled</source>
        <translation>inscrit</translation>
    </message>
    <message>
        <source>attending</source>
        <translation>en formation</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>formation terminée</translation>
    </message>
    <message>
        <source>certified</source>
        <translation>certifié</translation>
    </message>
    <message>
        <source>dropped out</source>
        <translation>abandon</translation>
    </message>
    <message>
        <source>never came</source>
        <translation>jamais venu</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>exclu</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>already employed</source>
        <translation>déjà en emploi</translation>
    </message>
    <message>
        <source>already in training</source>
        <translation>déjà en formation</translation>
    </message>
    <message>
        <source>not eligible</source>
        <translation>ne remplit pas les conditions</translation>
    </message>
    <message>
        <source>not mobile</source>
        <translation>pas mobile</translation>
    </message>
    <message>
        <source>not interested</source>
        <translation>pas intéressé</translation>
    </message>
    <message>
        <source>obstacles around (childcare, housing, health…)</source>
        <translation>freins périphériques (garde, logement, santé…)</translation>
    </message>
    <message>
        <source>session full</source>
        <translation>session complète</translation>
    </message>
    <message>
        <source>income or work</source>
        <translation>revenu ou travail</translation>
    </message>
    <message>
        <source>housing or move</source>
        <translation>logement ou déménagement</translation>
    </message>
    <message>
        <source>onward migration</source>
        <translation>départ vers un autre pays</translation>
    </message>
    <message>
        <source>papers expired</source>
        <translation>papiers expirés</translation>
    </message>
    <message>
        <source>course mismatch</source>
        <translation>formation inadaptée</translation>
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
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>Conseiller</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Superviseur</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Centre reminded of a referral</source>
        <translation>Établissement relancé pour une orientation</translation>
    </message>
    <message>
        <source>Step of a referral taken back</source>
        <translation>Étape d’une orientation annulée</translation>
    </message>
    <message>
        <source>Training place changed</source>
        <translation>Place de formation modifiée</translation>
    </message>
    <message>
        <source>Career plan changed</source>
        <translation>Projet professionnel modifié</translation>
    </message>
    <message>
        <source>Action of a plan changed</source>
        <translation>Action d’un plan modifiée</translation>
    </message>
    <message>
        <source>Attempt to reach a person</source>
        <translation>Tentative de contact</translation>
    </message>
    <message>
        <source>Letter handed over</source>
        <translation>Courrier remis</translation>
    </message>
    <message>
        <source>Answers of a centre imported</source>
        <translation>Réponses d’un établissement importées</translation>
    </message>
    <message>
        <source>Agenda changed</source>
        <translation>Agenda modifié</translation>
    </message>
    <message>
        <source>Agenda exported</source>
        <translation>Agenda exporté</translation>
    </message>
    <message>
        <source>Intake changed</source>
        <translation>Rentrée modifiée</translation>
    </message>
    <message>
        <source>Admission rule changed</source>
        <translation>Condition d’admission modifiée</translation>
    </message>
    <message>
        <source>Letter template changed</source>
        <translation>Modèle de courrier modifié</translation>
    </message>
    <message>
        <source>Catalogue exported</source>
        <translation>Catalogue exporté</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Rentrée</translation>
    </message>
    <message>
        <source>Admission rule</source>
        <translation>Condition d’admission</translation>
    </message>
    <message>
        <source>Training place</source>
        <translation>Place de formation</translation>
    </message>
    <message>
        <source>Career plan</source>
        <translation>Projet professionnel</translation>
    </message>
    <message>
        <source>Action of a plan</source>
        <translation>Action d’un plan</translation>
    </message>
    <message>
        <source>Entry of the agenda</source>
        <translation>Entrée de l’agenda</translation>
    </message>
    <message>
        <source>Holiday or hours</source>
        <translation>Jour férié ou horaires</translation>
    </message>
    <message>
        <source>Letter template</source>
        <translation>Modèle de courrier</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>mathematics</source>
        <translation>sciences mathématiques</translation>
    </message>
    <message>
        <source>physics and chemistry</source>
        <translation>physique-chimie</translation>
    </message>
    <message>
        <source>life and earth sciences</source>
        <translation>sciences de la vie et de la terre</translation>
    </message>
    <message>
        <source>science and technology</source>
        <translation>sciences et technologies</translation>
    </message>
    <message>
        <source>economics and management</source>
        <translation>économie et gestion</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>lettres</translation>
    </message>
    <message>
        <source>human sciences</source>
        <translation>sciences humaines</translation>
    </message>
    <message>
        <source>applied arts</source>
        <translation>arts appliqués</translation>
    </message>
    <message>
        <source>foreign or other stream</source>
        <translation>filière étrangère ou autre</translation>
    </message>
    <message>
        <source>ends within 30 days</source>
        <translation>expire dans les 30 jours</translation>
    </message>
    <message>
        <source>ends within 60 days</source>
        <translation>expire dans les 60 jours</translation>
    </message>
    <message>
        <source>ends within 90 days</source>
        <translation>expire dans les 90 jours</translation>
    </message>
    <message>
        <source>public holiday</source>
        <translation>jour férié</translation>
    </message>
    <message>
        <source>religious holiday (by the moon, entered by hand)</source>
        <translation>fête religieuse (selon la lune, saisie à la main)</translation>
    </message>
    <message>
        <source>desk closed</source>
        <translation>guichet fermé</translation>
    </message>
    <message>
        <source>other hours (Ramadan)</source>
        <translation>autres horaires (ramadan)</translation>
    </message>
    <message>
        <source>hours not known</source>
        <translation>horaires inconnus</translation>
    </message>
    <message>
        <source>full time</source>
        <translation>temps plein</translation>
    </message>
    <message>
        <source>half days</source>
        <translation>demi-journées</translation>
    </message>
    <message>
        <source>evenings</source>
        <translation>le soir</translation>
    </message>
    <message>
        <source>weekends</source>
        <translation>le week-end</translation>
    </message>
    <message>
        <source>alternating with an enterprise</source>
        <translation>en alternance avec une entreprise</translation>
    </message>
    <message>
        <source>name in French</source>
        <translation>nom en français</translation>
    </message>
    <message>
        <source>name in Arabic</source>
        <translation>nom en arabe</translation>
    </message>
    <message>
        <source>name in English</source>
        <translation>nom en anglais</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>telephone or e-mail</source>
        <translation>téléphone ou e-mail</translation>
    </message>
    <message>
        <source>place on the map</source>
        <translation>position sur la carte</translation>
    </message>
    <message>
        <source>website</source>
        <translation>site web</translation>
    </message>
    <message>
        <source>trade</source>
        <translation>métier</translation>
    </message>
    <message>
        <source>length</source>
        <translation>durée</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certificat</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>dernier jour</translation>
    </message>
    <message>
        <source>window for applications</source>
        <translation>période de candidature</translation>
    </message>
    <message>
        <source>number of places</source>
        <translation>nombre de places</translation>
    </message>
    <message>
        <source>language of teaching</source>
        <translation>langue d’enseignement</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>coût</translation>
    </message>
    <message>
        <source>source with its date</source>
        <translation>source datée</translation>
    </message>
    <message>
        <source>verification with the centre</source>
        <translation>vérification auprès de l’établissement</translation>
    </message>
    <message>
        <source>a recent verification</source>
        <translation>une vérification récente</translation>
    </message>
    <message>
        <source>no show</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Non valable</translation>
    </message>
    <message>
        <source>the event has no beginning that can be read</source>
        <translation>l’événement n’a pas de début lisible</translation>
    </message>
    <message>
        <source>the event has no key (UID)</source>
        <translation>l’événement n’a pas d’identifiant (UID)</translation>
    </message>
    <message>
        <source>the event has no title</source>
        <translation>l’événement n’a pas de titre</translation>
    </message>
    <message>
        <source>the event&apos;s end or length makes no sense</source>
        <translation>la fin ou la durée de l’événement n’a pas de sens</translation>
    </message>
    <message>
        <source>the event repeats: only the first time was taken</source>
        <translation>l’événement se répète&#xa0;: seule la première fois a été prise</translation>
    </message>
    <message>
        <source>a text of the event is too long</source>
        <translation>un texte de l’événement est trop long</translation>
    </message>
    <message>
        <source>who attends the event was left out</source>
        <translation>les participants à l’événement ont été laissés de côté</translation>
    </message>
    <message>
        <source>answers of a centre</source>
        <translation>réponses d’un établissement</translation>
    </message>
    <message>
        <source>Reference of the letter</source>
        <translation>Référence du courrier</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>no letter has this reference</source>
        <translation>aucun courrier ne porte cette référence</translation>
    </message>
    <message>
        <source>not possible from where the referral stands</source>
        <translation>impossible au stade où en est l’orientation</translation>
    </message>
    <message>
        <source>before the referral’s last step</source>
        <translation>avant la dernière étape de l’orientation</translation>
    </message>
    <message>
        <source>the intake has no free place</source>
        <translation>la rentrée n’a plus de place libre</translation>
    </message>
    <message>
        <source>spoken</source>
        <translation>parlé</translation>
    </message>
    <message>
        <source>applications are open</source>
        <translation>les candidatures sont ouvertes</translation>
    </message>
    <message>
        <source>seats are free</source>
        <translation>il reste des places</translation>
    </message>
    <message>
        <source>the quota for foreigners is not used up</source>
        <translation>le quota pour étrangers n’est pas épuisé</translation>
    </message>
    <message>
        <source>eligible</source>
        <translation>admissible</translation>
    </message>
    <message>
        <source>eligible if</source>
        <translation>admissible si</translation>
    </message>
    <message>
        <source>conditions not known</source>
        <translation>conditions inconnues</translation>
    </message>
    <message>
        <source>open for applications</source>
        <translation>candidatures ouvertes</translation>
    </message>
    <message>
        <source>not open yet</source>
        <translation>pas encore ouvert</translation>
    </message>
    <message>
        <source>full: waiting list</source>
        <translation>complet&#xa0;: liste d’attente</translation>
    </message>
    <message>
        <source>quota for foreigners used up: waiting list</source>
        <translation>quota pour étrangers épuisé&#xa0;: liste d’attente</translation>
    </message>
    <message>
        <source>nobody can meet this</source>
        <translation>personne ne peut remplir cette condition</translation>
    </message>
    <message>
        <source>too many conditions or alternatives</source>
        <translation>trop de conditions ou de possibilités</translation>
    </message>
    <message>
        <source>groups within groups too deep</source>
        <translation>groupes imbriqués trop profondément</translation>
    </message>
    <message>
        <source>everybody meets this: it changes nothing</source>
        <translation>tout le monde remplit cette condition&#xa0;: elle ne change rien</translation>
    </message>
    <message>
        <source>the rest says this already</source>
        <translation>le reste le dit déjà</translation>
    </message>
    <message>
        <source>a group without conditions</source>
        <translation>un groupe sans condition</translation>
    </message>
    <message>
        <source>referral letter</source>
        <translation>lettre d’orientation</translation>
    </message>
    <message>
        <source>appointment slip</source>
        <translation>fiche de rendez-vous</translation>
    </message>
    <message>
        <source>summary of the interview</source>
        <translation>résumé de l’entretien</translation>
    </message>
    <message>
        <source>attestation of a visit</source>
        <translation>attestation de visite</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>reçu</translation>
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
        <translation>nom de la personne, d’abord dans l’écriture du courrier</translation>
    </message>
    <message>
        <source>Ms or Mr; nothing where it was not said</source>
        <translation>Mme ou M.&#xa0;; rien si ce n’est pas précisé</translation>
    </message>
    <message>
        <source>the person’s date or year of birth</source>
        <translation>date ou année de naissance de la personne</translation>
    </message>
    <message>
        <source>country of nationality</source>
        <translation>pays de nationalité</translation>
    </message>
    <message>
        <source>number of the case</source>
        <translation>numéro du dossier</translation>
    </message>
    <message>
        <source>the desk’s name; nothing in a discreet letter</source>
        <translation>nom du guichet&#xa0;; rien dans un courrier discret</translation>
    </message>
    <message>
        <source>the desk’s address</source>
        <translation>adresse du guichet</translation>
    </message>
    <message>
        <source>the desk’s telephone number</source>
        <translation>téléphone du guichet</translation>
    </message>
    <message>
        <source>the desk’s city</source>
        <translation>ville du guichet</translation>
    </message>
    <message>
        <source>the desk’s CNDP number</source>
        <translation>numéro CNDP du guichet</translation>
    </message>
    <message>
        <source>the advisor’s name</source>
        <translation>nom du conseiller</translation>
    </message>
    <message>
        <source>today’s date</source>
        <translation>date du jour</translation>
    </message>
    <message>
        <source>the letter’s reference</source>
        <translation>référence du courrier</translation>
    </message>
    <message>
        <source>name of the training centre</source>
        <translation>nom de l’établissement</translation>
    </message>
    <message>
        <source>address of the training centre</source>
        <translation>adresse de l’établissement</translation>
    </message>
    <message>
        <source>telephone number of the training centre</source>
        <translation>téléphone de l’établissement</translation>
    </message>
    <message>
        <source>name of the programme</source>
        <translation>nom de la formation</translation>
    </message>
    <message>
        <source>level of the programme</source>
        <translation>niveau de la formation</translation>
    </message>
    <message>
        <source>first day of the training</source>
        <translation>premier jour de la formation</translation>
    </message>
    <message>
        <source>last day for the centre’s answer</source>
        <translation>dernier jour pour la réponse de l’établissement</translation>
    </message>
    <message>
        <source>the message to the centre, as in the referral</source>
        <translation>message à l’établissement, comme dans l’orientation</translation>
    </message>
    <message>
        <source>day of the appointment</source>
        <translation>jour du rendez-vous</translation>
    </message>
    <message>
        <source>time of the appointment</source>
        <translation>heure du rendez-vous</translation>
    </message>
    <message>
        <source>place of the appointment: the desk’s address unless another is typed</source>
        <translation>lieu du rendez-vous&#xa0;: l’adresse du guichet, sauf si une autre est saisie</translation>
    </message>
    <message>
        <source>day of the visit or interview</source>
        <translation>jour de la visite ou de l’entretien</translation>
    </message>
    <message>
        <source>what the visit was for</source>
        <translation>objet de la visite</translation>
    </message>
    <message>
        <source>trades that the person wishes to learn, ranked</source>
        <translation>métiers que la personne souhaite apprendre, par ordre</translation>
    </message>
    <message>
        <source>what the advisor types for this letter</source>
        <translation>ce que le conseiller saisit pour ce courrier</translation>
    </message>
    <message>
        <source>next step agreed in the interview</source>
        <translation>prochaine étape convenue pendant l’entretien</translation>
    </message>
    <message>
        <source>day by which the next step is to be done</source>
        <translation>échéance de la prochaine étape</translation>
    </message>
    <message>
        <source>documents that the person has</source>
        <translation>pièces détenues par la personne</translation>
    </message>
    <message>
        <source>documents that are missing, required or expired</source>
        <translation>pièces manquantes, à fournir ou expirées</translation>
    </message>
    <message>
        <source>after 1 week</source>
        <translation>après 1 semaine</translation>
    </message>
    <message>
        <source>after 1 month</source>
        <translation>après 1 mois</translation>
    </message>
    <message>
        <source>after 3 months</source>
        <translation>après 3 mois</translation>
    </message>
    <message>
        <source>after 6 months</source>
        <translation>après 6 mois</translation>
    </message>
    <message>
        <source>after 12 months</source>
        <translation>après 12 mois</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>joint</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation>mauvais numéro</translation>
    </message>
    <message>
        <source>does not want to answer</source>
        <translation>ne souhaite pas répondre</translation>
    </message>
    <message>
        <source>waiting for a place</source>
        <translation>attend une place</translation>
    </message>
    <message>
        <source>place held</source>
        <translation>place réservée</translation>
    </message>
    <message>
        <source>place released</source>
        <translation>place libérée</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>Admissible</translation>
    </message>
    <message>
        <source>Eligible if…</source>
        <translation>Admissible si…</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Ask the centre</source>
        <translation>Demander à l’établissement</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation>Non admissible</translation>
    </message>
    <message>
        <source>the file has this event twice: the later one was taken</source>
        <translation>le fichier contient cet événement deux fois&#xa0;: le plus récent a été repris</translation>
    </message>
    <message>
        <source>this desk has the entry already, in its own record</source>
        <translation>le guichet a déjà cette entrée, dans ses propres dossiers</translation>
    </message>
    <message>
        <source>appointments</source>
        <translation>rendez-vous</translation>
    </message>
    <message>
        <source>events</source>
        <translation>événements</translation>
    </message>
    <message>
        <source>follow-ups</source>
        <translation>suivis</translation>
    </message>
    <message>
        <source>next steps</source>
        <translation>prochaines étapes</translation>
    </message>
    <message>
        <source>unanswered referrals</source>
        <translation>orientations sans réponse</translation>
    </message>
    <message>
        <source>papers that end</source>
        <translation>documents qui expirent</translation>
    </message>
    <message>
        <source>holidays and hours</source>
        <translation>jours fériés et horaires</translation>
    </message>
    <message>
        <source>Stream of the baccalauréat</source>
        <translation>Filière du baccalauréat</translation>
    </message>
    <message>
        <source>Training levels completed</source>
        <translation>Niveaux de formation achevés</translation>
    </message>
    <message>
        <source>Documents held</source>
        <translation>Documents détenus</translation>
    </message>
    <message>
        <source>Passport expires on</source>
        <translation>Fin de validité du passeport</translation>
    </message>
    <message>
        <source>Definition of a figure changed</source>
        <translation>Définition d’un chiffre modifiée</translation>
    </message>
    <message>
        <source>Definitions of figures imported</source>
        <translation>Définitions de chiffres importées</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>Rapport établi</translation>
    </message>
    <message>
        <source>Definition of a figure</source>
        <translation>Définition d’un chiffre</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>one number</source>
        <translation>un seul nombre</translation>
    </message>
    <message>
        <source>columns along time</source>
        <translation>colonnes dans le temps</translation>
    </message>
    <message>
        <source>lines along time</source>
        <translation>courbes dans le temps</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>barres</translation>
    </message>
    <message>
        <source>bars side by side</source>
        <translation>barres côte à côte</translation>
    </message>
    <message>
        <source>bars on top of each other</source>
        <translation>barres empilées</translation>
    </message>
    <message>
        <source>funnel</source>
        <translation>entonnoir</translation>
    </message>
    <message>
        <source>population pyramid</source>
        <translation>pyramide des âges</translation>
    </message>
    <message>
        <source>delays</source>
        <translation>délais</translation>
    </message>
    <message>
        <source>heat table</source>
        <translation>tableau de chaleur</translation>
    </message>
    <message>
        <source>flows</source>
        <translation>flux</translation>
    </message>
    <message>
        <source>map of arrondissements</source>
        <translation>carte des arrondissements</translation>
    </message>
    <message>
        <source>table only</source>
        <translation>tableau seul</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>indicateur</translation>
    </message>
    <message>
        <source>dashboard</source>
        <translation>tableau de bord</translation>
    </message>
    <message>
        <source>report template</source>
        <translation>modèle de rapport</translation>
    </message>
    <message>
        <source>persons, each once</source>
        <translation>personnes, chacune une fois</translation>
    </message>
    <message>
        <source>services (a person may have several)</source>
        <translation>prestations (une personne peut en avoir plusieurs)</translation>
    </message>
    <message>
        <source>places</source>
        <translation>places</translation>
    </message>
    <message>
        <source>first time</source>
        <translation>première fois</translation>
    </message>
    <message>
        <source>not employed</source>
        <translation>sans emploi</translation>
    </message>
    <message>
        <source>primary and lower secondary (ISCED 1–2)</source>
        <translation>primaire et collège (CITE 1–2)</translation>
    </message>
    <message>
        <source>upper secondary (ISCED 3–4)</source>
        <translation>lycée (CITE 3–4)</translation>
    </message>
    <message>
        <source>higher (ISCED 5–8)</source>
        <translation>supérieur (CITE 5–8)</translation>
    </message>
    <message>
        <source>age below 14 or above 80</source>
        <translation>âge de moins de 14 ans ou de plus de 80 ans</translation>
    </message>
    <message>
        <source>dates that contradict each other</source>
        <translation>dates qui se contredisent</translation>
    </message>
    <message>
        <source>household of more than 20</source>
        <translation>ménage de plus de 20 personnes</translation>
    </message>
    <message>
        <source>persons on record</source>
        <translation>personnes du registre</translation>
    </message>
    <message>
        <source>registrations and returns</source>
        <translation>inscriptions et retours</translation>
    </message>
    <message>
        <source>counselling sessions</source>
        <translation>séances de conseil</translation>
    </message>
    <message>
        <source>documents with an end</source>
        <translation>documents à échéance</translation>
    </message>
    <message>
        <source>places held or waited for</source>
        <translation>places retenues ou attendues</translation>
    </message>
    <message>
        <source>steps to be done</source>
        <translation>démarches à faire</translation>
    </message>
    <message>
        <source>intakes of the catalogue</source>
        <translation>sessions d’admission du catalogue</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>date de naissance</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>sexe</translation>
    </message>
    <message>
        <source>nationality</source>
        <translation>nationalité</translation>
    </message>
    <message>
        <source>arrondissement</source>
        <translation>arrondissement</translation>
    </message>
    <message>
        <source>residence status</source>
        <translation>situation de séjour</translation>
    </message>
    <message>
        <source>end of the residence title</source>
        <translation>fin du titre de séjour</translation>
    </message>
    <message>
        <source>education</source>
        <translation>niveau scolaire</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>langues</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>Contactée</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>A posé candidature</translation>
    </message>
    <message>
        <source>Attending</source>
        <translation>En formation</translation>
    </message>
    <message>
        <source>small numbers rounded</source>
        <translation>petits nombres arrondis</translation>
    </message>
    <message>
        <source>small numbers hidden</source>
        <translation>petits nombres masqués</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Training level</source>
        <translation>Niveau de formation</translation>
    </message>
    <message>
        <source>Age group</source>
        <translation>Tranche d’âge</translation>
    </message>
    <message>
        <source>Age in five years</source>
        <translation>Âge par cinq ans</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Niveau scolaire</translation>
    </message>
    <message>
        <source>Employment at registration</source>
        <translation>Emploi à l’inscription</translation>
    </message>
    <message>
        <source>First time or returning</source>
        <translation>Première fois ou retour</translation>
    </message>
    <message>
        <source>Way of the session</source>
        <translation>Mode de la séance</translation>
    </message>
    <message>
        <source>Answer to the request</source>
        <translation>Réponse à la demande</translation>
    </message>
    <message>
        <source>Outcome of the training</source>
        <translation>Issue de la formation</translation>
    </message>
    <message>
        <source>Reason of the refusal</source>
        <translation>Motif du refus</translation>
    </message>
    <message>
        <source>Reason of the drop-out</source>
        <translation>Motif de l’abandon</translation>
    </message>
    <message>
        <source>Employment found</source>
        <translation>Emploi trouvé</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>State of the place</source>
        <translation>État de la place</translation>
    </message>
    <message>
        <source>Furthest step</source>
        <translation>Étape la plus avancée</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>What is improbable</source>
        <translation>Ce qui est invraisemblable</translation>
    </message>
    <message>
        <source>Constraints</source>
        <translation>Contraintes</translation>
    </message>
    <message>
        <source>name of a person</source>
        <translation>nom d’une personne</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>numéro de téléphone</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>adresse de courriel</translation>
    </message>
    <message>
        <source>number of a document or a case</source>
        <translation>numéro d’un document ou d’un dossier</translation>
    </message>
    <message>
        <source>date to the day</source>
        <translation>date au jour près</translation>
    </message>
    <message>
        <source>Recipe of an anonymised export changed</source>
        <translation>Recette d’un export anonymisé modifiée</translation>
    </message>
    <message>
        <source>Anonymised export proposed</source>
        <translation>Export anonymisé proposé</translation>
    </message>
    <message>
        <source>Anonymised export approved</source>
        <translation>Export anonymisé approuvé</translation>
    </message>
    <message>
        <source>Anonymised export refused</source>
        <translation>Export anonymisé refusé</translation>
    </message>
    <message>
        <source>Anonymised export written</source>
        <translation>Export anonymisé écrit</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>Anonymised export</source>
        <translation>Export anonymisé</translation>
    </message>
    <message>
        <source>the same for everybody</source>
        <translation>la même précision pour tous</translation>
    </message>
    <message>
        <source>each group as exactly as can be</source>
        <translation>chaque groupe aussi précisément que possible</translation>
    </message>
    <message>
        <source>blank what is rare</source>
        <translation>masquer ce qui est rare</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>perte</translation>
    </message>
    <message>
        <source>average class size</source>
        <translation>taille moyenne des classes</translation>
    </message>
    <message>
        <source>height</source>
        <translation>hauteur</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>précision</translation>
    </message>
    <message>
        <source>discernability</source>
        <translation>discernabilité</translation>
    </message>
    <message>
        <source>non-uniform entropy</source>
        <translation>entropie non uniforme</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>somme</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>maximum</translation>
    </message>
    <message>
        <source>arithmetic mean</source>
        <translation>moyenne arithmétique</translation>
    </message>
    <message>
        <source>geometric mean</source>
        <translation>moyenne géométrique</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>rang</translation>
    </message>
    <message>
        <source>waits for a decision</source>
        <translation>attend une décision</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approuvé</translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation>Semestre</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Merge of two files taken back</source>
        <translation>Fusion de deux dossiers annulée</translation>
    </message>
    <message>
        <source>Two persons said not to be the same</source>
        <translation>Deux personnes déclarées distinctes</translation>
    </message>
    <message>
        <source>a table of no form</source>
        <translation>tableau sans formulaire</translation>
    </message>
    <message>
        <source>an export of KoboToolbox</source>
        <translation>export de KoboToolbox</translation>
    </message>
    <message>
        <source>an export of ODK</source>
        <translation>export d’ODK</translation>
    </message>
    <message>
        <source>names of the form’s fields</source>
        <translation>noms des champs du formulaire</translation>
    </message>
    <message>
        <source>questions as they were asked</source>
        <translation>questions telles que posées</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>supposition</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>certain</translation>
    </message>
    <message>
        <source>the cell holds an error of the spreadsheet</source>
        <translation>la cellule contient une erreur du tableur</translation>
    </message>
    <message>
        <source>another row of the file has the same</source>
        <translation>une autre ligne du fichier a le même</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>le fichier est illisible</translation>
    </message>
    <message>
        <source>the file has no rows</source>
        <translation>le fichier ne contient aucune ligne</translation>
    </message>
    <message>
        <source>the row of headers cannot be read</source>
        <translation>la ligne d’en-têtes est illisible</translation>
    </message>
    <message>
        <source>the file is damaged: open it in a spreadsheet and save it again</source>
        <translation>le fichier est endommagé&#xa0;: ouvrez-le dans un tableur et enregistrez-le à nouveau</translation>
    </message>
    <message>
        <source>the file holds what no spreadsheet writes: it was not opened</source>
        <translation>le fichier contient ce qu’aucun tableur n’écrit&#xa0;: il n’a pas été ouvert</translation>
    </message>
    <message>
        <source>the file is too large: split it, or save it as CSV</source>
        <translation>le fichier est trop grand&#xa0;: divisez-le, ou enregistrez-le en CSV</translation>
    </message>
    <message>
        <source>the workbook is protected: type its password, or save a copy without one</source>
        <translation>le classeur est protégé&#xa0;: saisissez son mot de passe, ou enregistrez-en une copie sans mot de passe</translation>
    </message>
    <message>
        <source>this is not the workbook’s password</source>
        <translation>ce n’est pas le mot de passe du classeur</translation>
    </message>
    <message>
        <source>the workbook is protected in a way that is not known here: save a copy without a password</source>
        <translation>le classeur est protégé d’une manière inconnue ici&#xa0;: enregistrez-en une copie sans mot de passe</translation>
    </message>
    <message>
        <source>the file is in Excel’s old format (.xls): save it as .xlsx or CSV</source>
        <translation>le fichier est dans l’ancien format d’Excel (.xls)&#xa0;: enregistrez-le en .xlsx ou CSV</translation>
    </message>
    <message>
        <source>the file is in Excel’s binary format (.xlsb): save it as .xlsx or CSV</source>
        <translation>le fichier est dans le format binaire d’Excel (.xlsb)&#xa0;: enregistrez-le en .xlsx ou CSV</translation>
    </message>
    <message>
        <source>the file is in the OpenDocument format (.ods): save it as .xlsx or CSV</source>
        <translation>le fichier est au format OpenDocument (.ods)&#xa0;: enregistrez-le en .xlsx ou CSV</translation>
    </message>
    <message>
        <source>the workbook has no such sheet</source>
        <translation>le classeur n’a pas cette feuille</translation>
    </message>
    <message>
        <source>Two persons may be the same after all</source>
        <translation>Deux personnes sont peut-être la même, finalement</translation>
    </message>
    <message>
        <source>Possible duplicates of a person noted</source>
        <translation>Doublons possibles d’une personne notés</translation>
    </message>
    <message>
        <source>Desk searched for duplicates</source>
        <translation>Recherche de doublons dans tout le guichet</translation>
    </message>
    <message>
        <source>Household of a person changed</source>
        <translation>Ménage d’une personne modifié</translation>
    </message>
    <message>
        <source>Two persons said not to live together</source>
        <translation>Deux personnes déclarées ne pas vivre ensemble</translation>
    </message>
    <message>
        <source>Import taken back</source>
        <translation>Importation annulée</translation>
    </message>
    <message>
        <source>only new persons</source>
        <translation>les nouvelles personnes seulement</translation>
    </message>
    <message>
        <source>also fill blanks of persons on record</source>
        <translation>compléter aussi les personnes déjà enregistrées</translation>
    </message>
    <message>
        <source>also replace chosen fields</source>
        <translation>remplacer aussi les champs choisis</translation>
    </message>
    <message>
        <source>only fill blanks, register nobody</source>
        <translation>compléter seulement, n’enregistrer personne</translation>
    </message>
    <message>
        <source>filled in</source>
        <translation>complétée</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>à décider</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissée de côté</translation>
    </message>
    <message>
        <source>nobody on record is exactly this person</source>
        <translation>personne d’enregistré n’est exactement cette personne</translation>
    </message>
    <message>
        <source>several persons on record match</source>
        <translation>plusieurs personnes enregistrées correspondent</translation>
    </message>
    <message>
        <source>you decided not to import it</source>
        <translation>vous avez décidé de ne pas l’importer</translation>
    </message>
    <message>
        <source>husband or wife</source>
        <translation>époux ou épouse</translation>
    </message>
    <message>
        <source>father or mother</source>
        <translation>père ou mère</translation>
    </message>
    <message>
        <source>son or daughter</source>
        <translation>fils ou fille</translation>
    </message>
    <message>
        <source>brother or sister</source>
        <translation>frère ou sœur</translation>
    </message>
    <message>
        <source>other relative</source>
        <translation>autre parenté</translation>
    </message>
    <message>
        <source>same household</source>
        <translation>même ménage</translation>
    </message>
    <message>
        <source>The parent is not twelve years older than the child.</source>
        <translation>Le parent n’a pas douze ans de plus que l’enfant.</translation>
    </message>
    <message>
        <source>One of them has a husband or wife on record already.</source>
        <translation>L’une des deux personnes a déjà un conjoint enregistré.</translation>
    </message>
    <message>
        <source>The child has two parents on record already.</source>
        <translation>L’enfant a déjà deux parents enregistrés.</translation>
    </message>
    <message>
        <source>They live with others on record, and would move from there.</source>
        <translation>Cette personne vit avec d’autres personnes enregistrées et quitterait leur ménage.</translation>
    </message>
    <message>
        <source>at registration</source>
        <translation>lors d’un enregistrement</translation>
    </message>
    <message>
        <source>by an import</source>
        <translation>par une importation</translation>
    </message>
    <message>
        <source>by a search of the desk</source>
        <translation>par une recherche dans le guichet</translation>
    </message>
    <message>
        <source>one household</source>
        <translation>un même ménage</translation>
    </message>
    <message>
        <source>twins</source>
        <translation>jumeaux</translation>
    </message>
    <message>
        <source>Backup proved by opening it</source>
        <translation>Sauvegarde éprouvée en l’ouvrant</translation>
    </message>
    <message>
        <source>Desk restored from a backup</source>
        <translation>Guichet restauré depuis une sauvegarde</translation>
    </message>
    <message>
        <source>Damaged desk salvaged</source>
        <translation>Guichet endommagé récupéré</translation>
    </message>
    <message>
        <source>Key of the desk renewed</source>
        <translation>Clé du guichet renouvelée</translation>
    </message>
    <message>
        <source>Recovery code tested</source>
        <translation>Code de secours essayé</translation>
    </message>
    <message>
        <source>Opening of a restricted case reviewed</source>
        <translation>Ouverture d’un dossier restreint examinée</translation>
    </message>
    <message>
        <source>Case restricted</source>
        <translation>Dossier restreint</translation>
    </message>
    <message>
        <source>Restriction of a case lifted</source>
        <translation>Restriction d’un dossier levée</translation>
    </message>
    <message>
        <source>Journal exported</source>
        <translation>Journal exporté</translation>
    </message>
    <message>
        <source>Request of a person about their data recorded</source>
        <translation>Demande d’une personne sur ses données enregistrée</translation>
    </message>
    <message>
        <source>Request of a person about their data answered</source>
        <translation>Demande d’une personne sur ses données traitée</translation>
    </message>
    <message>
        <source>Person&apos;s own file handed over</source>
        <translation>Dossier remis à la personne elle-même</translation>
    </message>
    <message>
        <source>Erasure proposed</source>
        <translation>Effacement proposé</translation>
    </message>
    <message>
        <source>Erasure approved</source>
        <translation>Effacement approuvé</translation>
    </message>
    <message>
        <source>Erasure refused</source>
        <translation>Effacement refusé</translation>
    </message>
    <message>
        <source>Document attached</source>
        <translation>Document joint</translation>
    </message>
    <message>
        <source>Attached document opened</source>
        <translation>Document joint ouvert</translation>
    </message>
    <message>
        <source>Attached document removed</source>
        <translation>Document joint retiré</translation>
    </message>
    <message>
        <source>Request of a person about their data</source>
        <translation>Demande d’une personne sur ses données</translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation>Effacement</translation>
    </message>
    <message>
        <source>Attached document</source>
        <translation>Document joint</translation>
    </message>
    <message>
        <source>Desk and backups</source>
        <translation>Guichet et sauvegardes</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Persons and households</source>
        <translation>Personnes et ménages</translation>
    </message>
    <message>
        <source>Restricted cases</source>
        <translation>Dossiers restreints</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentements</translation>
    </message>
    <message>
        <source>Cases and plans</source>
        <translation>Dossiers et projets</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Referrals and letters</source>
        <translation>Orientations et courriers</translation>
    </message>
    <message>
        <source>Follow-ups and calls</source>
        <translation>Suivis et appels</translation>
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
        <translation>Statistiques et rapports</translation>
    </message>
    <message>
        <source>Anonymised exports</source>
        <translation>Exports anonymisés</translation>
    </message>
    <message>
        <source>Imports and exports of persons</source>
        <translation>Importations et exportations de personnes</translation>
    </message>
    <message>
        <source>Rights of the person</source>
        <translation>Droits de la personne</translation>
    </message>
    <message>
        <source>Attached documents</source>
        <translation>Documents joints</translation>
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
        <translation>Fin manquante</translation>
    </message>
    <message>
        <source>Not the one written here</source>
        <translation>Pas celui écrit ici</translation>
    </message>
    <message>
        <source>End not proved</source>
        <translation>Fin non prouvée</translation>
    </message>
    <message>
        <source>Safety of the person</source>
        <translation>Sécurité de la personne</translation>
    </message>
    <message>
        <source>Medical emergency</source>
        <translation>Urgence médicale</translation>
    </message>
    <message>
        <source>Absence of the advisor</source>
        <translation>Absence du conseiller</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Autre motif</translation>
    </message>
    <message>
        <source>kept long enough</source>
        <translation>conservé assez longtemps</translation>
    </message>
    <message>
        <source>the person asked</source>
        <translation>à la demande de la personne</translation>
    </message>
    <message>
        <source>waits for a second person</source>
        <translation>attend une deuxième personne</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposé</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>effacé</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservé</translation>
    </message>
    <message>
        <source>the case is open</source>
        <translation>le dossier est ouvert</translation>
    </message>
    <message>
        <source>a request waits for its answer</source>
        <translation>une demande attend sa réponse</translation>
    </message>
    <message>
        <source>in contact since</source>
        <translation>contact depuis</translation>
    </message>
    <message>
        <source>a centre owes an answer</source>
        <translation>un établissement doit une réponse</translation>
    </message>
    <message>
        <source>a place is held or waited for</source>
        <translation>une place est réservée ou attendue</translation>
    </message>
    <message>
        <source>access</source>
        <translation>accès</translation>
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
        <translation>retrait du consentement</translation>
    </message>
    <message>
        <source>erasure</source>
        <translation>effacement</translation>
    </message>
    <message>
        <source>at the desk</source>
        <translation>au guichet</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>par courrier</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>par courriel</translation>
    </message>
    <message>
        <source>through a representative</source>
        <translation>par un représentant</translation>
    </message>
    <message>
        <source>to be answered</source>
        <translation>à traiter</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>acceptée</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>image JPEG</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>image PNG</translation>
    </message>
    <message>
        <source>Use of data objected to</source>
        <translation>Opposition à l’usage de données</translation>
    </message>
    <message>
        <source>objected to</source>
        <translation>opposition</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Too many words: “%1”.</source>
        <translation>Trop de mots&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Name the file.</source>
        <translation>Indiquez le fichier.</translation>
    </message>
    <message>
        <source>Name the desk&apos;s folder.</source>
        <translation>Indiquez le dossier du guichet.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 attend un nombre entier de %2 à %3.</translation>
    </message>
    <message>
        <source>--%1 does not belong to this command.</source>
        <translation>--%1 n’est pas une option de cette commande.</translation>
    </message>
    <message>
        <source>--%1 is needed.</source>
        <translation>--%1 est nécessaire.</translation>
    </message>
    <message>
        <source>There is no option --%1.</source>
        <translation>Il n’y a pas d’option --%1.</translation>
    </message>
    <message>
        <source>--%1 takes one of these: %2.</source>
        <translation>--%1 attend l’une de ces valeurs&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Il n’y a pas de champ «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Name the folder of the backup, or “newest”.</source>
        <translation>Indiquez le dossier de la sauvegarde, ou «&#xa0;newest&#xa0;» pour la plus récente.</translation>
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
        <translation>Tawjih - Guichet d’information et d’orientation des migrants

  tawjih [FOLDER]                            ouvre la fenêtre, sur ce guichet s’il est indiqué
  tawjih --review FILE                       ouvrir un paquet anonymisé dans une fenêtre, sans guichet
  tawjih demo [--persons N] [--seed S] FOLDER
                                             crée un guichet de personnes inventées
  tawjih import FOLDER FILE [--policy P] [--overwrite FIELDS] [--mapping NAME] [--dry-run] [--report FILE]
                                             importe une liste de personnes, séances ou orientations
  tawjih import FOLDER --undo ID [--dry-run] annule toute une importation&#xa0;; «&#xa0;last&#xa0;» est la dernière
  tawjih catalogue export FOLDER FILE        écrit le catalogue en CSV, ou en JSON vers un .json
  tawjih catalogue import FOLDER FILE [--dry-run]
                                             importe un tel fichier, en entier ou pas du tout
  tawjih report FOLDER --template T --period P [--lang L] [--as-of DAY]
                [--protection rounding3|rounding5|suppression] [--replace] --out FILE
                                             écrit un rapport en .pdf, .xlsx ou .csv
  tawjih figures export FOLDER FILE          écrit en JSON les indicateurs et rapports propres au guichet
  tawjih figures import FOLDER FILE [--dry-run]
                                             importe un tel fichier, en entier ou pas du tout
  tawjih anonymise --data FILE --hierarchies DIRECTORY [--k N] [--suppression S] [--mean-risk R]
                [--sensitive COLUMNS [--l N] [--t T]] [--keep COLUMNS] [--metric NAME]
                [--method uniform|local|cells] [--budget SECONDS] [--replace] --out FILE
                                             anonymiser tout CSV, avec une hiérarchie par colonne dans &lt;colonne&gt;.csv
  tawjih export FOLDER --recipe R [--passphrase-fd N] [--replace] --out FILE
                                             écrire un paquet anonymisé&#xa0;; R est un code ou un fichier JSON
  tawjih verify-package FILE [--passphrase-fd N]
                                             contrôler toutes les promesses d’un paquet par le seul fichier
  tawjih person-file DOSSIER NUMÉRO [--lang L] [--replace] --out FICHIER
                                             écrire tout ce qui est conservé sur une personne en .pdf ou .json
  tawjih backup FOLDER [--to DIRECTORY]      écrit et vérifie une sauvegarde chiffrée
  tawjih backups FOLDER                      liste les sauvegardes et ce que l’on sait de chacune
  tawjih drill FOLDER [--backup FOLDER]      éprouve une sauvegarde en l’ouvrant ; la plus récente si aucune n’est nommée
  tawjih restore FOLDER BACKUP [--dry-run]   repart d’une sauvegarde, ou de la plus récente (newest) ; le guichet actuel est gardé
  tawjih salvage FOLDER [--to DIRECTORY]     lit ce qui peut l’être d’un guichet endommagé dans un nouveau
  tawjih rekey FOLDER [--new-code]           donne une nouvelle clé au guichet, après un départ
  tawjih verify FOLDER                       vérifie le fichier, ses pages et le journal
  tawjih journal FOLDER [--from DAY] [--to DAY] [--replace] --out FILE
                                             écrit le journal de ces jours en CSV

  --period P          2026, 2026-03, 2026-Q1, school:2025, project:2024, 2026-01-05..2026-02-10,
                      last-month, last-quarter ou all
  --policy P          des personnes enregistrées&#xa0;: only-new (laissées telles quelles), fill-blanks
                      (complétées), overwrite (les FIELDS, séparés par des virgules, sont remplacés, le
                      reste complété), unique-match (compléter, n’enregistrer personne)
  --as-of DAY         selon l’état connu à la fin de ce jour ; maintenant s’il manque
  --lang L            langue du rapport ; celle du guichet si elle manque
  --login NAME        qui ouvre le guichet ; demandé s’il manque
  --password-fd N     lit le mot de passe sur ce descripteur de fichier et non au terminal
  --language CODE     fr, ar ou en
  --help, --version

Codes de sortie : 0 fait, 1 échec, 2 mauvais usage, 3 identifiant ou mot de passe faux, 4 lignes ou définitions refusées,
5 dommage constaté
</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nouvelle séance</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Orienter</translation>
    </message>
    <message>
        <source>Find everything</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>Filter this page</source>
        <translation>Filtrer cette page</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Qu’est-ce que c’est&#xa0;?</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>Changer mon mot de passe</translation>
    </message>
    <message>
        <source>About Tawjih</source>
        <translation>À propos de Tawjih</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>Verrouiller le guichet</translation>
    </message>
    <message>
        <source>Type a centre’s answer</source>
        <translation>Saisir la réponse d’un établissement</translation>
    </message>
    <message>
        <source>A demo desk of %1 invented persons is in %2.</source>
        <translation>Un guichet de démonstration de %1 personnes inventées est dans %2.</translation>
    </message>
    <message>
        <source>Open it with the name “%1” and the password “%2”.</source>
        <translation>Ouvrez-le avec l’identifiant «&#xa0;%1&#xa0;» et le mot de passe «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Name: </source>
        <translation>Identifiant&#xa0;: </translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Mot de passe&#xa0;: </translation>
    </message>
    <message>
        <source>The file is whole: every page carries its seal.</source>
        <translation>Le fichier est intact&#xa0;: chaque page porte son sceau.</translation>
    </message>
    <message>
        <source>Nothing was written: this is what an import would do.</source>
        <translation>Rien n’a été écrit&#xa0;: voici ce que ferait un import.</translation>
    </message>
    <message>
        <source>Record a follow-up</source>
        <translation>Saisir un suivi</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the import were changed since.</source>
        <translation>
            <numerusform>%n élément de l’importation a été modifié depuis.</numerusform>
            <numerusform>%n éléments de l’importation ont été modifiés depuis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) recorded since depend on it.</source>
        <translation>
            <numerusform>%n élément saisi depuis en dépend.</numerusform>
            <numerusform>%n éléments saisis depuis en dépendent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken back.</source>
        <translation>Rien n’a été annulé.</translation>
    </message>
    <message>
        <source>Nothing was written: the import can be taken back.</source>
        <translation>Rien n’a été écrit&#xa0;: l’importation peut être annulée.</translation>
    </message>
    <message>
        <source>The import is taken back.</source>
        <translation>L’importation est annulée.</translation>
    </message>
    <message>
        <source>To take it back: --undo %1</source>
        <translation>Pour l’annuler&#xa0;: --undo %1</translation>
    </message>
</context>
<context>
    <name>ConditionText</name>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>n’importe quel nombre</translation>
    </message>
    <message>
        <source>in the last %1 days</source>
        <translation>dans les %1 derniers jours</translation>
    </message>
    <message>
        <source>in the next %1 days</source>
        <translation>dans les %1 prochains jours</translation>
    </message>
    <message>
        <source>%1 to %2 days before</source>
        <translation>de %1 à %2 jours avant</translation>
    </message>
    <message>
        <source>at least %1 days before</source>
        <translation>au moins %1 jours avant</translation>
    </message>
    <message>
        <source>at most %1 days before</source>
        <translation>au plus %1 jours avant</translation>
    </message>
    <message>
        <source>%1 to %2 days after</source>
        <translation>de %1 à %2 jours après</translation>
    </message>
    <message>
        <source>at least %1 days after</source>
        <translation>au moins %1 jours après</translation>
    </message>
    <message>
        <source>at most %1 days after</source>
        <translation>au plus %1 jours après</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 ou plus</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>%1 ou moins</translation>
    </message>
    <message>
        <source>known</source>
        <translation>connu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>every one</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>; and </source>
        <translation>&#xa0;; et </translation>
    </message>
    <message>
        <source>; or </source>
        <translation>&#xa0;; ou </translation>
    </message>
    <message>
        <source>not (%1)</source>
        <translation>pas (%1)</translation>
    </message>
    <message>
        <source>Out of those with – %1.</source>
        <translation>Sur ceux dont – %1.</translation>
    </message>
    <message>
        <source>Counted are those with – %1.</source>
        <translation>Sont comptés ceux dont – %1.</translation>
    </message>
    <message>
        <source>Told apart as not known – %1.</source>
        <translation>Mis à part comme non connus – %1.</translation>
    </message>
    <message>
        <source>How long it took: %1.</source>
        <translation>Durée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Added up: %1.</source>
        <translation>Additionné&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Out of every one.</source>
        <translation>Sur l’ensemble.</translation>
    </message>
    <message>
        <source>Every one is counted.</source>
        <translation>Tous sont comptés.</translation>
    </message>
    <message>
        <source>Every one is told apart as not known.</source>
        <translation>Tous sont mis à part comme non connus.</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Centre</source>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>How it was said</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Explained in</source>
        <translation>Langue de l’explication</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interprète</translation>
    </message>
    <message>
        <source>Holds until (empty: no end)</source>
        <translation>Valable jusqu’au (vide&#xa0;: sans limite)</translation>
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
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non demandé</translation>
    </message>
    <message>
        <source>given</source>
        <translation>donné</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>objected to</source>
        <translation>opposition</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
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
        <translation>%1, par %2 et %3</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, par %2</translation>
    </message>
    <message>
        <source>• %1 (%2)</source>
        <translation>• %1 (%2)</translation>
    </message>
    <message>
        <source>Broken down by: %1.</source>
        <translation>Ventilé par&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>This version of Tawjih cannot read this definition. It is left aside; nothing of it is lost.</source>
        <translation>Cette version de Tawjih ne peut pas lire cette définition. Elle est mise de côté&#xa0;; rien n’en est perdu.</translation>
    </message>
    <message>
        <source>of the program</source>
        <translation>du programme</translation>
    </message>
    <message>
        <source>own</source>
        <translation>du guichet</translation>
    </message>
    <message>
        <source>own, in place of the program’s</source>
        <translation>du guichet, à la place de celle du programme</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
</context>
<context>
    <name>DefinitionProblem</name>
    <message>
        <source>all of these</source>
        <translation>toutes ces conditions</translation>
    </message>
    <message>
        <source>any of these</source>
        <translation>au moins une de ces conditions</translation>
    </message>
    <message>
        <source>breakdowns</source>
        <translation>ventilations</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>chiffres</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>graphique</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>second breakdown</source>
        <translation>seconde ventilation</translation>
    </message>
    <message>
        <source>commentary</source>
        <translation>commentaire</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>comparaison</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>comptés</translation>
    </message>
    <message>
        <source>dashboards</source>
        <translation>tableaux de bord</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>days back</source>
        <translation>jours en arrière</translation>
    </message>
    <message>
        <source>days ahead</source>
        <translation>jours à venir</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>définition</translation>
    </message>
    <message>
        <source>field</source>
        <translation>champ</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>intertitre</translation>
    </message>
    <message>
        <source>sentences of the cover</source>
        <translation>phrases de la couverture</translation>
    </message>
    <message>
        <source>values</source>
        <translation>valeurs</translation>
    </message>
    <message>
        <source>indicators</source>
        <translation>indicateurs</translation>
    </message>
    <message>
        <source>known or not</source>
        <translation>connu ou non</translation>
    </message>
    <message>
        <source>delay</source>
        <translation>délai</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>au moins</translation>
    </message>
    <message>
        <source>upper limit</source>
        <translation>limite supérieure</translation>
    </message>
    <message>
        <source>lower limit</source>
        <translation>limite inférieure</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>au plus</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>not</source>
        <translation>négation</translation>
    </message>
    <message>
        <source>out of</source>
        <translation>sur</translation>
    </message>
    <message>
        <source>what is counted</source>
        <translation>ce qui est compté</translation>
    </message>
    <message>
        <source>report templates</source>
        <translation>modèles de rapport</translation>
    </message>
    <message>
        <source>breakdown</source>
        <translation>ventilation</translation>
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
        <translation>ce qui est additionné</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>résumé</translation>
    </message>
    <message>
        <source>target</source>
        <translation>cible</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unité</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>breakdown %1</source>
        <translation>ventilation %1</translation>
    </message>
    <message>
        <source>figure %1</source>
        <translation>chiffre %1</translation>
    </message>
    <message>
        <source>dashboard %1</source>
        <translation>tableau de bord %1</translation>
    </message>
    <message>
        <source>sentence %1 of the cover</source>
        <translation>phrase %1 de la couverture</translation>
    </message>
    <message>
        <source>value %1</source>
        <translation>valeur %1</translation>
    </message>
    <message>
        <source>indicator %1</source>
        <translation>indicateur %1</translation>
    </message>
    <message>
        <source>report template %1</source>
        <translation>modèle de rapport %1</translation>
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
        <translation>c’est nécessaire</translation>
    </message>
    <message>
        <source>this is not written as expected</source>
        <translation>ce n’est pas écrit comme attendu</translation>
    </message>
    <message>
        <source>this number is too low or too high</source>
        <translation>ce nombre est trop petit ou trop grand</translation>
    </message>
    <message>
        <source>this does not exist here</source>
        <translation>cela n’existe pas ici</translation>
    </message>
    <message>
        <source>this date is still to come</source>
        <translation>cette date est à venir</translation>
    </message>
    <message>
        <source>this is too much</source>
        <translation>c’est trop</translation>
    </message>
    <message>
        <source>this is already in use</source>
        <translation>c’est déjà utilisé</translation>
    </message>
    <message>
        <source>this does not fit the rest</source>
        <translation>cela ne va pas avec le reste</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>%1e trimestre %2</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>moins de %1 ans</translation>
    </message>
    <message>
        <source>%1 and over</source>
        <translation>%1 ans et plus</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>Q%1</source>
        <translation>T%1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>moins de %1</translation>
    </message>
    <message>
        <source>first half of %1</source>
        <translation>premier semestre %1</translation>
    </message>
    <message>
        <source>second half of %1</source>
        <translation>second semestre %1</translation>
    </message>
</context>
<context>
    <name>EntryText</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
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
        <translation>gratuit</translation>
    </message>
    <message>
        <source>%1 dirhams</source>
        <translation>%1 dirhams</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Arrondissement</source>
        <translation>Arrondissement</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coordonnées GPS</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Métier</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Candidatures</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>of which %1 for foreigners</source>
        <translation>dont %1 pour étrangers</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Taught in</source>
        <translation>Enseigné en</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Grants and help</source>
        <translation>Bourses et aides</translation>
    </message>
    <message>
        <source>Intake of %1</source>
        <translation>Rentrée du %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>closed since %1</source>
        <translation>clos depuis le %1</translation>
    </message>
    <message>
        <source>open until %1</source>
        <translation>ouvert jusqu’au %1</translation>
    </message>
    <message>
        <source>open since %1</source>
        <translation>ouvert depuis le %1</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>to verify again</source>
        <translation>à revérifier</translation>
    </message>
    <message>
        <source>Source: %1, %2.</source>
        <translation>Source&#xa0;: %1, %2.</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Source&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nobody has checked it with the centre yet.</source>
        <translation>Personne ne l’a encore vérifié auprès de l’établissement.</translation>
    </message>
    <message>
        <source>Verified by %1 on %2.</source>
        <translation>Vérifié par %1 le %2.</translation>
    </message>
    <message>
        <source>Verified by %1.</source>
        <translation>Vérifié par %1.</translation>
    </message>
    <message>
        <source>To be verified again after %1.</source>
        <translation>À revérifier après le %1.</translation>
    </message>
    <message>
        <source>To be verified again since %1.</source>
        <translation>À revérifier depuis le %1.</translation>
    </message>
</context>
<context>
    <name>ErasureText</name>
    <message>
        <source>Names, numbers, contacts, notes, plans, letters and every earlier version go, and cannot be brought back. The number of the case and what statistics count stay, by month and year. Copies in the desk’s backups stay until those are thinned out, at most twelve months.</source>
        <translation>Noms, numéros, coordonnées, notes, projets, lettres et toutes les versions antérieures disparaissent sans retour possible. Le numéro du dossier et ce que comptent les statistiques restent, par mois et par année. Les copies dans les sauvegardes du guichet restent jusqu’à leur élimination, douze mois au plus.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The computer’s clock is behind the desk’s journal. Nothing is erased until it is right: set the date and time, then try again.</source>
        <translation>L’horloge de l’ordinateur retarde sur le journal du guichet. Rien n’est effacé tant qu’elle n’est pas juste&#xa0;: réglez la date et l’heure, puis réessayez.</translation>
    </message>
    <message>
        <source>You proposed this erasure. Somebody else, a supervisor or an administrator, has to approve it. Nothing was erased.</source>
        <translation>Vous avez proposé cet effacement. Une autre personne, responsable ou administrateur, doit l’approuver. Rien n’a été effacé.</translation>
    </message>
    <message>
        <source>This person cannot be erased now: %1. Nothing was changed.</source>
        <translation>Cette personne ne peut pas être effacée maintenant&#xa0;: %1. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The erasure of this person waits for a second person already. Nothing was changed.</source>
        <translation>L’effacement de cette personne attend déjà une deuxième personne. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>Too many attempts. Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>Trop de tentatives. Attendez %n seconde, puis réessayez.</numerusform>
            <numerusform>Trop de tentatives. Attendez %n secondes, puis réessayez.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file cannot be read as a table from line %1 on. Nothing was taken in. Correct that line, or save the file again as CSV.</source>
        <translation>Le fichier ne se lit plus comme un tableau à partir de la ligne %1. Rien n’a été importé. Corrigez cette ligne ou enregistrez à nouveau le fichier en CSV.</translation>
    </message>
    <message>
        <source>The desk could not do this. Nothing was changed. Try again; if it happens again, lock and reopen the desk.</source>
        <translation>L’opération n’a pas abouti. Rien n’a été modifié. Réessayez&#xa0;; si cela se reproduit, verrouillez puis rouvrez le guichet.</translation>
    </message>
    <message>
        <source>Another task is writing to the desk. Nothing was changed. Try again when it has finished.</source>
        <translation>Une autre tâche écrit dans le guichet. Rien n’a été modifié. Réessayez quand elle sera terminée.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved, and what you typed is still here. Free some space, then save again.</source>
        <translation>Le disque est plein. Rien n’a été enregistré, et votre saisie est toujours là. Libérez de la place, puis enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>The desk&apos;s folder cannot be written to: nothing can be saved there. Check the permissions of the folder or the lock of the medium.</source>
        <translation>Impossible d’écrire dans le dossier du guichet : rien ne peut y être enregistré. Vérifiez les droits du dossier ou le verrou du support.</translation>
    </message>
    <message>
        <source>The disk stopped answering. What was saved before is safe. Check that the disk or key is plugged in, then try again.</source>
        <translation>Le disque ne répond plus. Ce qui était enregistré est en sécurité. Vérifiez que le disque ou la clé est branché, puis réessayez.</translation>
    </message>
    <message>
        <source>The computer is out of memory. Nothing was changed. Close other programs, then try again.</source>
        <translation>L’ordinateur manque de mémoire. Rien n’a été modifié. Fermez d’autres programmes, puis réessayez.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The desk refused this record because it contradicts another. Nothing was changed. Refresh, then try again.</source>
        <translation>Le guichet a refusé cette fiche car elle en contredit une autre. Rien n’a été modifié. Actualisez, puis réessayez.</translation>
    </message>
    <message>
        <source>This record is no longer here. Refresh the list.</source>
        <translation>Cette fiche n’est plus ici. Actualisez la liste.</translation>
    </message>
    <message>
        <source>Somebody changed this record since you opened it. Nothing was overwritten. Compare both, then choose.</source>
        <translation>Quelqu’un a modifié cette fiche depuis que vous l’avez ouverte. Rien n’a été écrasé. Comparez les deux, puis choisissez.</translation>
    </message>
    <message>
        <source>There is no desk in this folder. Choose the folder whose name ends in .tawjih, or create a new desk.</source>
        <translation>Il n’y a pas de guichet dans ce dossier. Choisissez le dossier dont le nom finit par .tawjih, ou créez un nouveau guichet.</translation>
    </message>
    <message>
        <source>The desk&apos;s file is empty: it was damaged. Nothing was written. Restore the latest backup into a new folder.</source>
        <translation>Le fichier du guichet est vide&#xa0;: il a été endommagé. Rien n’a été écrit. Restaurez la dernière sauvegarde dans un nouveau dossier.</translation>
    </message>
    <message>
        <source>The desk&apos;s file is damaged. Nothing was written. Keep the folder as it is and restore the latest backup into a new one.</source>
        <translation>Le fichier du guichet est endommagé. Rien n’a été écrit. Gardez le dossier tel quel et restaurez la dernière sauvegarde dans un nouveau.</translation>
    </message>
    <message>
        <source>The file in this folder is not encrypted, so it is not the desk&apos;s. It was not opened. Tell the person responsible for data protection.</source>
        <translation>Le fichier de ce dossier n’est pas chiffré&#xa0;: ce n’est donc pas celui du guichet. Il n’a pas été ouvert. Prévenez la personne chargée de la protection des données.</translation>
    </message>
    <message>
        <source>The file in this folder does not belong to this desk. It was not opened. Check which folder or backup it came from.</source>
        <translation>Le fichier de ce dossier n’appartient pas à ce guichet. Il n’a pas été ouvert. Vérifiez de quel dossier ou sauvegarde il vient.</translation>
    </message>
    <message>
        <source>This desk was written by a newer version of Tawjih. Nothing was changed. Update Tawjih on this computer to open it.</source>
        <translation>Ce guichet a été écrit par une version plus récente de Tawjih. Rien n’a été modifié. Mettez Tawjih à jour sur cet ordinateur pour l’ouvrir.</translation>
    </message>
    <message>
        <source>This desk is older than the last one opened here: an old copy was put back. Nothing was changed. Look for the current folder before going on.</source>
        <translation>Ce guichet est plus ancien que le dernier ouvert ici&#xa0;: une ancienne copie a été remise en place. Rien n’a été modifié. Cherchez le dossier actuel avant de continuer.</translation>
    </message>
    <message>
        <source>This desk is already open in another window or on another computer. Close it there first.</source>
        <translation>Ce guichet est déjà ouvert dans une autre fenêtre ou sur un autre ordinateur. Fermez-le d’abord là-bas.</translation>
    </message>
    <message>
        <source>There is already something in this folder. It was not touched. Choose another place or name.</source>
        <translation>Il y a déjà quelque chose dans ce dossier. Rien n’a été touché. Choisissez un autre endroit ou un autre nom.</translation>
    </message>
    <message>
        <source>Encryption is not available in this installation, so nothing was opened. Install Tawjih again.</source>
        <translation>Le chiffrement n’est pas disponible dans cette installation&#xa0;: rien n’a été ouvert. Réinstallez Tawjih.</translation>
    </message>
    <message>
        <source>The desk could not be brought to this version. It is as it was before. Use the earlier version and tell whoever looks after Tawjih.</source>
        <translation>Le guichet n’a pas pu être mis à cette version. Il est resté comme avant. Utilisez la version précédente et prévenez la personne qui s’occupe de Tawjih.</translation>
    </message>
    <message>
        <source>The name or the password is not right.</source>
        <translation>L’identifiant ou le mot de passe n’est pas correct.</translation>
    </message>
    <message>
        <source>This password is too easy to guess. Use at least 12 characters: four unrelated words are good and easy to remember.</source>
        <translation>Ce mot de passe est trop facile à deviner. Utilisez au moins 12 caractères&#xa0;: quatre mots sans rapport sont sûrs et faciles à retenir.</translation>
    </message>
    <message>
        <source>The desk&apos;s key file is damaged in both copies. The records themselves are not touched. Restore the key file from a backup.</source>
        <translation>Le fichier des clés du guichet est endommagé dans ses deux copies. Les données elles-mêmes sont intactes. Restaurez le fichier des clés depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>Your role does not include this. Nothing was changed. Ask a supervisor or the administrator.</source>
        <translation>Votre rôle ne le permet pas. Rien n’a été modifié. Adressez-vous à un superviseur ou à l’administrateur.</translation>
    </message>
    <message>
        <source>The last administrator stays. Nothing was changed. Name another one first.</source>
        <translation>Le dernier administrateur doit rester. Rien n’a été modifié. Désignez-en d’abord un autre.</translation>
    </message>
    <message>
        <source>This is not the recovery code of this desk. Check each group against the printed sheet.</source>
        <translation>Ce n’est pas le code de secours de ce guichet. Vérifiez chaque groupe sur la feuille imprimée.</translation>
    </message>
    <message>
        <source>Some fields need your attention. Nothing was saved yet.</source>
        <translation>Certains champs demandent votre attention. Rien n’a encore été enregistré.</translation>
    </message>
    <message>
        <source>The person has not consented to share data with this recipient. Nothing was sent. Record the consent first.</source>
        <translation>La personne n’a pas consenti au partage avec ce destinataire. Rien n’a été envoyé. Enregistrez d’abord le consentement.</translation>
    </message>
    <message>
        <source>This step is not possible from the present status. Nothing was changed. Refresh to see where it stands.</source>
        <translation>Cette étape n’est pas possible depuis le statut actuel. Rien n’a été modifié. Actualisez pour voir où elle en est.</translation>
    </message>
    <message>
        <source>This file cannot be read. Nothing was taken in. Check that it exists and that you may open it.</source>
        <translation>Ce fichier ne peut pas être lu. Rien n’a été importé. Vérifiez qu’il existe et que vous pouvez l’ouvrir.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>À remplir.</translation>
    </message>
    <message>
        <source>This is not written as expected.</source>
        <translation>Ce n’est pas écrit comme attendu.</translation>
    </message>
    <message>
        <source>This value is too low or too high.</source>
        <translation>Cette valeur est trop basse ou trop haute.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Choisissez dans la liste.</translation>
    </message>
    <message>
        <source>This date is still to come.</source>
        <translation>Cette date est à venir.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>C’est trop long.</translation>
    </message>
    <message>
        <source>This is already in use.</source>
        <translation>C’est déjà utilisé.</translation>
    </message>
    <message>
        <source>This contradicts another field.</source>
        <translation>Cela contredit un autre champ.</translation>
    </message>
    <message>
        <source>All places of this intake are taken. Nothing was changed. Release one, put the person on the waiting list, or correct the places in the catalogue.</source>
        <translation>Toutes les places de cette rentrée sont prises. Rien n’a été modifié. Libérez-en une, mettez la personne en liste d’attente ou corrigez le nombre de places dans le catalogue.</translation>
    </message>
    <message>
        <source>The places for foreigners of this intake are taken. Nothing was changed. Put the person on the waiting list, or correct the quota in the catalogue.</source>
        <translation>Les places pour étrangers de cette rentrée sont prises. Rien n’a été modifié. Mettez la personne en liste d’attente ou corrigez le quota dans le catalogue.</translation>
    </message>
    <message>
        <source>Somebody else has waited longer for this place. Nothing was changed. Offer it to the next on the waiting list.</source>
        <translation>Une autre personne attend cette place depuis plus longtemps. Rien n’a été modifié. Proposez-la à la prochaine personne de la liste d’attente.</translation>
    </message>
    <message>
        <source>This case is restricted, and not open to you. Nothing was changed. Open it from the list of persons with a reason, or ask its advisor or a supervisor.</source>
        <translation>Ce dossier est restreint et ne vous est pas ouvert. Rien n’a été changé. Ouvrez-le depuis la liste des personnes avec un motif, ou adressez-vous à son conseiller ou à un superviseur.</translation>
    </message>
    <message>
        <source>The case of one of the two is restricted. Nothing was changed. Lift the restriction first.</source>
        <translation>Le dossier de l’une des deux personnes est restreint. Rien n’a été changé. Levez d’abord la restriction.</translation>
    </message>
    <message>
        <source>The desk has no number of the CNDP, and without it nothing with names leaves the desk. Nothing was written. Enter the number in Settings, or choose an export without names.</source>
        <translation>Le guichet n’a pas de numéro de la CNDP&#xa0;: sans lui, rien de nominatif ne sort du guichet. Rien n’a été écrit. Saisissez le numéro dans les Réglages, ou choisissez un export sans noms.</translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Whole day</source>
        <translation>Toute la journée</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>sex</source>
        <translation>sexe</translation>
    </message>
    <message>
        <source>age on the day</source>
        <translation>âge ce jour-là</translation>
    </message>
    <message>
        <source>nationality</source>
        <translation>nationalité</translation>
    </message>
    <message>
        <source>residence status</source>
        <translation>situation de séjour</translation>
    </message>
    <message>
        <source>schooling</source>
        <translation>niveau scolaire</translation>
    </message>
    <message>
        <source>schooling by ISCED</source>
        <translation>niveau scolaire selon la CITE</translation>
    </message>
    <message>
        <source>arrondissement</source>
        <translation>arrondissement</translation>
    </message>
    <message>
        <source>employment at registration</source>
        <translation>emploi à l’inscription</translation>
    </message>
    <message>
        <source>state of the case</source>
        <translation>état du dossier</translation>
    </message>
    <message>
        <source>advisor of the case</source>
        <translation>conseiller du dossier</translation>
    </message>
    <message>
        <source>furthest step of the person</source>
        <translation>étape la plus avancée de la personne</translation>
    </message>
    <message>
        <source>employed 6 months after completing</source>
        <translation>en emploi 6 mois après la fin de la formation</translation>
    </message>
    <message>
        <source>employed 12 months after completing</source>
        <translation>en emploi 12 mois après la fin de la formation</translation>
    </message>
    <message>
        <source>what is missing in the file</source>
        <translation>ce qui manque au dossier</translation>
    </message>
    <message>
        <source>what is improbable in the file</source>
        <translation>ce qui est invraisemblable dans le dossier</translation>
    </message>
    <message>
        <source>day of registration</source>
        <translation>jour de l’inscription</translation>
    </message>
    <message>
        <source>day of the first contact</source>
        <translation>jour du premier contact</translation>
    </message>
    <message>
        <source>day of the last contact</source>
        <translation>jour du dernier contact</translation>
    </message>
    <message>
        <source>end of the residence title</source>
        <translation>fin du titre de séjour</translation>
    </message>
    <message>
        <source>day on which the file was last changed</source>
        <translation>jour de la dernière modification du dossier</translation>
    </message>
    <message>
        <source>day of registration or return</source>
        <translation>jour de l’inscription ou du retour</translation>
    </message>
    <message>
        <source>first time or returning</source>
        <translation>première fois ou retour</translation>
    </message>
    <message>
        <source>reason of the return</source>
        <translation>motif du retour</translation>
    </message>
    <message>
        <source>day of the session</source>
        <translation>jour de la séance</translation>
    </message>
    <message>
        <source>kind of session</source>
        <translation>type de séance</translation>
    </message>
    <message>
        <source>way of the session</source>
        <translation>mode de la séance</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>présence</translation>
    </message>
    <message>
        <source>advisor</source>
        <translation>conseiller</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>organisme</translation>
    </message>
    <message>
        <source>training centre</source>
        <translation>établissement</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>filière</translation>
    </message>
    <message>
        <source>training level</source>
        <translation>niveau de formation</translation>
    </message>
    <message>
        <source>trade</source>
        <translation>métier</translation>
    </message>
    <message>
        <source>answer to the request</source>
        <translation>réponse à la demande</translation>
    </message>
    <message>
        <source>outcome of the training</source>
        <translation>issue de la formation</translation>
    </message>
    <message>
        <source>furthest step of the referral</source>
        <translation>étape la plus avancée de l’orientation</translation>
    </message>
    <message>
        <source>reason of the refusal</source>
        <translation>motif du refus</translation>
    </message>
    <message>
        <source>reason of the drop-out</source>
        <translation>motif de l’abandon</translation>
    </message>
    <message>
        <source>day on which the referral was prepared</source>
        <translation>jour de préparation de l’orientation</translation>
    </message>
    <message>
        <source>day on which the request was sent</source>
        <translation>jour d’envoi de la demande</translation>
    </message>
    <message>
        <source>day of the centre’s answer</source>
        <translation>jour de la réponse de l’établissement</translation>
    </message>
    <message>
        <source>day of admission</source>
        <translation>jour de l’admission</translation>
    </message>
    <message>
        <source>day of enrolment</source>
        <translation>jour de l’inscription en formation</translation>
    </message>
    <message>
        <source>day of beginning to attend</source>
        <translation>jour du début de la formation</translation>
    </message>
    <message>
        <source>day of completion</source>
        <translation>jour de la fin de la formation</translation>
    </message>
    <message>
        <source>day of certification</source>
        <translation>jour de la certification</translation>
    </message>
    <message>
        <source>day of leaving the training</source>
        <translation>jour de sortie de la formation</translation>
    </message>
    <message>
        <source>days from sending to the answer</source>
        <translation>jours de l’envoi à la réponse</translation>
    </message>
    <message>
        <source>days from sending to enrolment</source>
        <translation>jours de l’envoi à l’inscription</translation>
    </message>
    <message>
        <source>day of the follow-up</source>
        <translation>jour du suivi</translation>
    </message>
    <message>
        <source>months of the follow-up</source>
        <translation>mois du suivi</translation>
    </message>
    <message>
        <source>employment found</source>
        <translation>emploi trouvé</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>preuve</translation>
    </message>
    <message>
        <source>last day of validity</source>
        <translation>dernier jour de validité</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>state of the place</source>
        <translation>état de la place</translation>
    </message>
    <message>
        <source>day since when it is so</source>
        <translation>jour depuis lequel il en est ainsi</translation>
    </message>
    <message>
        <source>day on which the step is due</source>
        <translation>échéance de la démarche</translation>
    </message>
    <message>
        <source>beginning of the intake</source>
        <translation>début de la session d’admission</translation>
    </message>
    <message>
        <source>places of the intake</source>
        <translation>places de la session d’admission</translation>
    </message>
</context>
<context>
    <name>FigureFaults</name>
    <message>
        <source>%1: %2</source>
        <comment>a place in a definition and what is wrong there</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>A definition of the desk’s own is left aside, for it cannot be understood: %1 “%2”. %3</source>
        <translation>Une définition propre au guichet est laissée de côté, car elle ne peut pas être comprise&#xa0;: %1 «&#xa0;%2&#xa0;». %3</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>%1, by %2 and %3</source>
        <translation>%1, par %2 et %3</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, par %2</translation>
    </message>
    <message numerus="yes">
        <source>persons</source>
        <translation>
            <numerusform>personne</numerusform>
            <numerusform>personnes</numerusform>
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
            <numerusform>séance</numerusform>
            <numerusform>séances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>requests</source>
        <translation>
            <numerusform>demande</numerusform>
            <numerusform>demandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>follow-ups</source>
        <translation>
            <numerusform>suivi</numerusform>
            <numerusform>suivis</numerusform>
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
            <numerusform>démarche</numerusform>
            <numerusform>démarches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>intakes</source>
        <translation>
            <numerusform>session d’admission</numerusform>
            <numerusform>sessions d’admission</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>registrations</source>
        <translation>
            <numerusform>inscription</numerusform>
            <numerusform>inscriptions</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter does not apply here: %1.</source>
        <translation>Le filtre ne s’applique pas ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <translation>%1 sur %2 (%3)</translation>
    </message>
    <message>
        <source>No data for this question.</source>
        <translation>Aucune donnée pour cette question.</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1&#xa0;: %2 %3</translation>
    </message>
    <message>
        <source>%1 %2; the most: %3, with %4</source>
        <translation>%1 %2&#xa0;; en tête&#xa0;: %3, avec %4</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>; %1 not known, told apart</source>
        <translation>&#xa0;; %1 non connus, comptés à part</translation>
    </message>
    <message>
        <source>%1: half of %2 within %3 days</source>
        <translation>%1&#xa0;: la moitié de %2 en %3 jours</translation>
    </message>
    <message>
        <source>quickest: %1, half within %2 days</source>
        <translation>le plus rapide&#xa0;: %1, la moitié en %2 jours</translation>
    </message>
    <message>
        <source>%1: %2; %3: %4</source>
        <translation>%1&#xa0;: %2&#xa0;; %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>%1 of those oriented completed</source>
        <translation>%1 des personnes orientées ont terminé</translation>
    </message>
    <message>
        <source>; %1: %2</source>
        <translation>&#xa0;; %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>of</source>
        <translation>sur</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>others</source>
        <translation>autres</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>FiguresCommand</name>
    <message>
        <source>“%1” could not be written. Check the folder and the space on the disk.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être écrit. Vérifiez le dossier et l’espace du disque.</translation>
    </message>
    <message numerus="yes">
        <source>%n definition(s) written.</source>
        <translation>
            <numerusform>%n définition écrite.</numerusform>
            <numerusform>%n définitions écrites.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: in place of the desk’s own</source>
        <translation>%1&#xa0;: à la place de celle du guichet</translation>
    </message>
    <message>
        <source>%1: in place of the shipped one</source>
        <translation>%1&#xa0;: à la place de celle fournie</translation>
    </message>
    <message>
        <source>%1: new</source>
        <translation>%1&#xa0;: nouvelle définition</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>“%1” is no file of definitions. Nothing was taken in.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier de définitions. Rien n’a été importé.</translation>
    </message>
    <message numerus="yes">
        <source>%n definition(s) taken in.</source>
        <translation>
            <numerusform>%n définition importée.</numerusform>
            <numerusform>%n définitions importées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>a kind of definition and its code</comment>
        <translation>%1 «&#xa0;%2&#xa0;»</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message numerus="yes">
        <source>The journal is intact: %n entries, none changed, missing or out of order, up to the newest that was written.</source>
        <translation>
            <numerusform>Le journal est intact&#xa0;: %n entrée, ni modifiée, ni manquante, ni déplacée, jusqu’à la dernière écrite.</numerusform>
            <numerusform>Le journal est intact&#xa0;: %n entrées, aucune modifiée, manquante ou déplacée, jusqu’à la dernière écrite.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal was changed at entry %1: an entry was edited, taken out or moved there by somebody who wrote into the desk’s file. The entries before it are proved, those from it on are not. Keep a copy of the whole folder as it is, tell whoever answers for the desk, and compare with the newest backup.</source>
        <translation>Le journal a été modifié à l’entrée %1&#xa0;: une entrée y a été changée, retirée ou déplacée par quelqu’un qui a écrit dans le fichier du guichet. Les entrées qui précèdent sont prouvées, celles qui suivent ne le sont pas. Gardez une copie de tout le dossier tel quel, prévenez la personne responsable du guichet et comparez avec la sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>The end of the journal is missing: entry %1 was written, and is no longer there. Entries were cut off, or an older copy of the desk was put back; what was done after it may be lost too. The entries that are there are proved. Keep a copy of the folder as it is, and compare with the newest backup before anybody goes on working.</source>
        <translation>La fin du journal manque&#xa0;: l’entrée %1 a été écrite et n’y est plus. Des entrées ont été coupées, ou une copie plus ancienne du guichet a été remise en place&#xa0;; ce qui a été fait ensuite est peut-être perdu aussi. Les entrées présentes sont prouvées. Gardez une copie du dossier tel quel et comparez avec la sauvegarde la plus récente avant que quiconque continue à travailler.</translation>
    </message>
    <message>
        <source>At entry %1 the journal is not the one that was written here: its end was replaced, or an older copy of the desk was put back and used. The entries follow one another, but the last ones are not proved. Keep a copy of the folder as it is, tell whoever answers for the desk, and compare with the newest backup.</source>
        <translation>À l’entrée %1, le journal n’est pas celui qui a été écrit ici&#xa0;: sa fin a été remplacée, ou une copie plus ancienne du guichet a été remise en place et utilisée. Les entrées se suivent, mais les dernières ne sont pas prouvées. Gardez une copie du dossier tel quel, prévenez la personne responsable du guichet et comparez avec la sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>The entries follow one another, but the file beside the desk that says where the journal ends (audit.anchor) is missing or damaged: that no entry is missing at the end cannot be proved. Nothing is lost by that. Check that the newest entries are the ones you expect; the next entry writes the file again.</source>
        <translation>Les entrées se suivent, mais le fichier placé à côté du guichet qui dit où finit le journal (audit.anchor) manque ou est endommagé&#xa0;: on ne peut pas prouver qu’aucune entrée ne manque à la fin. Rien n’est perdu pour autant. Vérifiez que les dernières entrées sont bien celles que vous attendez&#xa0;; la prochaine entrée réécrit ce fichier.</translation>
    </message>
    <message>
        <source>Verified on %1 at %2 by %3.</source>
        <comment>a day, a time, a colleague</comment>
        <translation>Vérifié le %1 à %2 par %3.</translation>
    </message>
</context>
<context>
    <name>HierarchyText</name>
    <message>
        <source>No line of it holds a value.</source>
        <translation>Aucune ligne ne contient de valeur.</translation>
    </message>
    <message>
        <source>The line has more or fewer levels than the first.</source>
        <translation>La ligne a plus ou moins de niveaux que la première.</translation>
    </message>
    <message>
        <source>“%1” has a line already.</source>
        <translation>«&#xa0;%1&#xa0;» a déjà une ligne.</translation>
    </message>
    <message>
        <source>“%1” lies in two groups of the next level.</source>
        <translation>«&#xa0;%1&#xa0;» se trouve dans deux groupes du niveau suivant.</translation>
    </message>
    <message>
        <source>Nothing is said of “%1”.</source>
        <translation>Rien n’est dit de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This is made for values of another kind.</source>
        <translation>Ceci est fait pour des valeurs d’un autre genre.</translation>
    </message>
    <message>
        <source>There are more levels than anybody can follow. Take some away.</source>
        <translation>Il y a plus de niveaux que l’on ne peut en suivre. Retirez-en.</translation>
    </message>
    <message>
        <source>Level %1: write where each band begins, as whole numbers that ascend.</source>
        <translation>Niveau %1&#xa0;: écrivez où commence chaque tranche, en nombres entiers croissants.</translation>
    </message>
    <message>
        <source>Level %1 is not made of whole units of level %2. Choose a larger unit.</source>
        <translation>Le niveau %1 n’est pas fait d’unités entières du niveau %2. Choisissez une unité plus grande.</translation>
    </message>
    <message>
        <source>Nothing is said of “%1”. Every value needs its groups.</source>
        <translation>Rien n’est dit de «&#xa0;%1&#xa0;». Chaque valeur a besoin de ses groupes.</translation>
    </message>
    <message>
        <source>“%1” is no value of this column.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une valeur de cette colonne.</translation>
    </message>
    <message>
        <source>“%1” is named twice.</source>
        <translation>«&#xa0;%1&#xa0;» est nommé deux fois.</translation>
    </message>
    <message>
        <source>“%1” has no group on level %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de groupe au niveau %2.</translation>
    </message>
    <message>
        <source>The name “%1” is too long.</source>
        <translation>Le nom «&#xa0;%1&#xa0;» est trop long.</translation>
    </message>
    <message>
        <source>Level %1: “%2” lies in two groups. What is one group of a level must be in one group of the next.</source>
        <translation>Niveau %1&#xa0;: «&#xa0;%2&#xa0;» se trouve dans deux groupes. Ce qui forme un groupe d’un niveau doit tenir dans un groupe du suivant.</translation>
    </message>
    <message>
        <source>The text is not UTF-8. Save the file as CSV UTF-8.</source>
        <translation>Le texte n’est pas en UTF-8. Enregistrez le fichier en CSV UTF-8.</translation>
    </message>
    <message>
        <source>A quotation mark is never closed.</source>
        <translation>Un guillemet n’est jamais fermé.</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>Rien n’a été repris.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Level %1: no band of level %3 begins at %2, so that one of them would be split.</source>
        <translation>Niveau %1&#xa0;: aucune tranche du niveau %3 ne commence à %2&#xa0;; l’une d’elles serait coupée.</translation>
    </message>
</context>
<context>
    <name>Household</name>
    <message>
        <source>wife</source>
        <translation>épouse</translation>
    </message>
    <message>
        <source>husband</source>
        <translation>mari</translation>
    </message>
    <message>
        <source>mother</source>
        <translation>mère</translation>
    </message>
    <message>
        <source>father</source>
        <translation>père</translation>
    </message>
    <message>
        <source>daughter</source>
        <translation>fille</translation>
    </message>
    <message>
        <source>son</source>
        <translation>fils</translation>
    </message>
    <message>
        <source>sister</source>
        <translation>sœur</translation>
    </message>
    <message>
        <source>brother</source>
        <translation>frère</translation>
    </message>
    <message>
        <source>Same phone and address as %1</source>
        <translation>Même téléphone et même adresse que %1</translation>
    </message>
    <message>
        <source>Same phone as %1</source>
        <translation>Même téléphone que %1</translation>
    </message>
    <message>
        <source>Same address as %1</source>
        <translation>Même adresse que %1</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Import of %1</source>
        <translation>Importation de %1</translation>
    </message>
    <message>
        <source>Content: %1</source>
        <translation>Contenu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Déjà présentes</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Invalides</translation>
    </message>
    <message>
        <source>The file has no birth dates: they are kept as not said.</source>
        <translation>Le fichier n’a pas de dates de naissance&#xa0;: elles sont notées comme non dites.</translation>
    </message>
    <message>
        <source>Columns not imported: %1</source>
        <translation>Colonnes non importées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Line %1: %2 (%3)</source>
        <translation>Ligne %1&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motifs</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Complétées</translation>
    </message>
    <message>
        <source>Not imported, to decide</source>
        <translation>Non importées, à décider</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissées de côté</translation>
    </message>
    <message>
        <source>Imported, with values left out</source>
        <translation>Importées, avec des valeurs laissées de côté</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>One column has to be: %1. Choose it below.</source>
        <translation>Une colonne doit être&#xa0;: %1. Choisissez-la ci-dessous.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>columns as last time</source>
        <translation>colonnes comme la dernière fois</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>Whoever is on record already stays as they are.</source>
        <translation>Les personnes déjà enregistrées restent telles quelles.</translation>
    </message>
    <message>
        <source>Where the record says nothing, the file’s value goes in. Nothing is replaced.</source>
        <translation>Là où le dossier ne dit rien, la valeur du fichier est reprise. Rien n’est remplacé.</translation>
    </message>
    <message>
        <source>The fields that you choose take the file’s value; blanks of the others are filled.</source>
        <translation>Les champs choisis prennent la valeur du fichier&#xa0;; les vides des autres sont complétés.</translation>
    </message>
    <message>
        <source>Fills blanks of persons found exactly once. All other rows are listed.</source>
        <translation>Complète les personnes trouvées une seule fois. Les autres lignes sont signalées.</translation>
    </message>
    <message numerus="yes">
        <source>Update %n person(s)</source>
        <translation>
            <numerusform>Mettre à jour %n personne</numerusform>
            <numerusform>Mettre à jour %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Rien à importer</translation>
    </message>
    <message numerus="yes">
        <source>Import %n person(s)</source>
        <translation>
            <numerusform>Importer %n personne</numerusform>
            <numerusform>Importer %n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Importer %n ligne</numerusform>
            <numerusform>Importer %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, update %2</source>
        <comment>import button: after &apos;Import 118 persons&apos;</comment>
        <translation>%1, en mettre à jour %2</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) registered</source>
        <translation>
            <numerusform>%n personne enregistrée</numerusform>
            <numerusform>%n personnes enregistrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) imported</source>
        <translation>
            <numerusform>%n ligne importée</numerusform>
            <numerusform>%n lignes importées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n mise à jour</numerusform>
            <numerusform>%n mises à jour</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n était déjà présente.</numerusform>
            <numerusform>%n étaient déjà présentes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) to decide were left: nothing of them was imported.</source>
        <translation>
            <numerusform>%n ligne à décider a été laissée&#xa0;: rien n’en a été importé.</numerusform>
            <numerusform>%n lignes à décider ont été laissées&#xa0;: rien n’en a été importé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were left out.</source>
        <translation>
            <numerusform>%n a été laissée de côté.</numerusform>
            <numerusform>%n ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be imported: see why below.</source>
        <translation>
            <numerusform>%n n’a pas pu être importée&#xa0;: voir pourquoi ci-dessous.</numerusform>
            <numerusform>%n n’ont pas pu être importées&#xa0;: voir pourquoi ci-dessous.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n of them single values were not understood; they stand in the remarks.</source>
        <translation>
            <numerusform>Dans %n ligne importée, certaines valeurs n’ont pas été comprises&#xa0;; elles figurent dans les remarques.</numerusform>
            <numerusform>Dans %n lignes importées, certaines valeurs n’ont pas été comprises&#xa0;; elles figurent dans les remarques.</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns left out: %1.</source>
        <translation>Colonnes laissées de côté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>perhaps a twin</source>
        <translation>peut-être un jumeau ou une jumelle</translation>
    </message>
    <message>
        <source>perhaps somebody of the same household</source>
        <translation>peut-être quelqu’un du même ménage</translation>
    </message>
    <message>
        <source>probably the same person</source>
        <translation>probablement la même personne</translation>
    </message>
    <message>
        <source>perhaps the same person</source>
        <translation>peut-être la même personne</translation>
    </message>
    <message>
        <source>hardly the same person</source>
        <translation>sans doute une autre personne</translation>
    </message>
    <message>
        <source>another person: will be registered</source>
        <translation>une autre personne&#xa0;: sera enregistrée</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissée de côté</translation>
    </message>
    <message>
        <source>the same person</source>
        <translation>la même personne</translation>
    </message>
    <message>
        <source>the same person: %1</source>
        <translation>la même personne&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) that it registered will be removed.</source>
        <translation>
            <numerusform>%n personne qu’elle a enregistrée sera retirée.</numerusform>
            <numerusform>%n personnes qu’elle a enregistrées seront retirées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that it made will be removed.</source>
        <translation>
            <numerusform>%n enregistrement qu’elle a créé sera retiré.</numerusform>
            <numerusform>%n enregistrements qu’elle a créés seront retirés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that it changed will be as they were.</source>
        <translation>
            <numerusform>%n dossier qu’elle a modifié redeviendra comme avant.</numerusform>
            <numerusform>%n dossiers qu’elle a modifiés redeviendront comme avant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing recorded since depends on it.</source>
        <translation>Rien de ce qui a été saisi depuis n’en dépend.</translation>
    </message>
    <message numerus="yes">
        <source>%n of what it brought was changed since</source>
        <translation>
            <numerusform>%n de ses éléments a été modifié depuis</numerusform>
            <numerusform>%n de ses éléments ont été modifiés depuis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) made since depend on it</source>
        <translation>
            <numerusform>%n enregistrement fait depuis en dépend</numerusform>
            <numerusform>%n enregistrements faits depuis en dépendent</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be undone: %1.</source>
        <translation>Elle ne peut pas être annulée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#xa0;; </translation>
    </message>
    <message>
        <source>Cases: %1.</source>
        <translation>Dossiers&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The list was not opened: %1.</source>
        <translation>La liste n’a pas été ouverte&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>Indicator</name>
    <message>
        <source>Counted: %1. Unit: %2.</source>
        <translation>Compté&#xa0;: %1. Unité&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Date: %1.</source>
        <translation>Date&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A state on the day of the figures.</source>
        <translation>Un état au jour des chiffres.</translation>
    </message>
</context>
<context>
    <name>JournalCommand</name>
    <message>
        <source>--%1 takes a day such as %2.</source>
        <translation>--%1 attend un jour tel que %2.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Le dernier jour précède le premier.</translation>
    </message>
    <message>
        <source>“%1” exists already. Name another file, or say --replace.</source>
        <translation>« %1 » existe déjà. Indiquez un autre fichier, ou ajoutez --replace.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Check the folder and the space on the disk.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être écrit. Vérifiez le dossier et l’espace sur le disque.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the journal written to “%1”.</source>
        <translation>
            <numerusform>%n entrée du journal écrite dans «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>%n entrées du journal écrites dans «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalExport</name>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Heure (UTC)</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Code of the action</source>
        <translation>Code de l’action</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Au sujet de</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sceau</translation>
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
        <translation>compte inconnu</translation>
    </message>
</context>
<context>
    <name>KeptTexts</name>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>non choisi</translation>
    </message>
</context>
<context>
    <name>LetterBatch</name>
    <message>
        <source>Letters for which a consent or a detail is missing are left out, and counted.</source>
        <translation>Les courriers auxquels il manque un consentement ou une information sont laissés de côté, et comptés.</translation>
    </message>
    <message numerus="yes">
        <source>%n referral letter(s)</source>
        <translation>
            <numerusform>%n courrier d’orientation</numerusform>
            <numerusform>%n courriers d’orientation</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as one PDF…</source>
        <translation>Enregistrer en un seul PDF…</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) written.</source>
        <translation>
            <numerusform>%n courrier écrit.</numerusform>
            <numerusform>%n courriers écrits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: no consent to share with the centre.</source>
        <translation>
            <numerusform>%n laissé de côté&#xa0;: pas de consentement au partage avec l’établissement.</numerusform>
            <numerusform>%n laissés de côté&#xa0;: pas de consentement au partage avec l’établissement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: a detail is missing.</source>
        <translation>
            <numerusform>%n laissé de côté&#xa0;: une information manque.</numerusform>
            <numerusform>%n laissés de côté&#xa0;: une information manque.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing letters</source>
        <translation>Écriture des courriers</translation>
    </message>
    <message>
        <source>Save the letters</source>
        <translation>Enregistrer les courriers</translation>
    </message>
    <message>
        <source>letters.pdf</source>
        <translation>courriers.pdf</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>LetterOutput</name>
    <message>
        <source>letter-%1.pdf</source>
        <translation>courrier-%1.pdf</translation>
    </message>
</context>
<context>
    <name>LetterProblem</name>
    <message>
        <source>%1 cannot be used in this letter.</source>
        <translation>%1 ne peut pas servir dans ce courrier.</translation>
    </message>
    <message>
        <source>Not on record: %1.</source>
        <translation>Non enregistré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A sign without its other half: %1</source>
        <translation>Signe sans son pendant&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no text.</source>
        <translation>Il n’y a pas de texte.</translation>
    </message>
    <message>
        <source>A discreet letter must not say “%1”.</source>
        <translation>Un courrier discret ne doit pas mentionner «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>LevelText</name>
    <message>
        <source>exact age</source>
        <translation>âge exact</translation>
    </message>
    <message>
        <source>5-year bands</source>
        <translation>tranches de 5 ans</translation>
    </message>
    <message>
        <source>10-year bands</source>
        <translation>tranches de 10 ans</translation>
    </message>
    <message>
        <source>under 25, 25 to 54, 55 and over</source>
        <translation>moins de 25, 25 à 54, 55 et plus</translation>
    </message>
    <message>
        <source>country</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>region of the world</source>
        <translation>région du monde</translation>
    </message>
    <message>
        <source>large region of the world</source>
        <translation>grande région du monde</translation>
    </message>
    <message>
        <source>continent</source>
        <translation>continent</translation>
    </message>
    <message>
        <source>exact number</source>
        <translation>nombre exact</translation>
    </message>
    <message>
        <source>narrow bands</source>
        <translation>tranches étroites</translation>
    </message>
    <message>
        <source>wide bands</source>
        <translation>tranches larges</translation>
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
        <translation>région</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>trimestre</translation>
    </message>
    <message>
        <source>year</source>
        <translation>année</translation>
    </message>
    <message>
        <source>trade</source>
        <translation>métier</translation>
    </message>
    <message>
        <source>group of trades</source>
        <translation>groupe de métiers</translation>
    </message>
    <message>
        <source>large group of trades</source>
        <translation>grand groupe de métiers</translation>
    </message>
    <message>
        <source>sector of trades</source>
        <translation>secteur de métiers</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>tel qu’enregistré</translation>
    </message>
    <message>
        <source>in groups</source>
        <translation>par groupes</translation>
    </message>
    <message>
        <source>in large groups</source>
        <translation>par grands groupes</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non communiqué</translation>
    </message>
    <message>
        <source>own level %1</source>
        <translation>niveau propre %1</translation>
    </message>
</context>
<context>
    <name>MatchText</name>
    <message>
        <source>the same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>given and family name exchanged</source>
        <translation>prénom et nom échangés</translation>
    </message>
    <message>
        <source>the given name of one is the family name of the other</source>
        <translation>le prénom de l’un est le nom de l’autre</translation>
    </message>
    <message>
        <source>spellings of one name</source>
        <translation>graphies d’un même nom</translation>
    </message>
    <message>
        <source>same sound</source>
        <translation>même prononciation</translation>
    </message>
    <message>
        <source>nearly the same letters</source>
        <translation>à quelques lettres près</translation>
    </message>
    <message>
        <source>one name is part of the other</source>
        <translation>un nom fait partie de l’autre</translation>
    </message>
    <message>
        <source>alike</source>
        <translation>ressemblant</translation>
    </message>
    <message>
        <source>different</source>
        <translation>diffère</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exacte</translation>
    </message>
    <message>
        <source>one digit off, or day and month exchanged</source>
        <translation>à un chiffre près, ou jour et mois échangés</translation>
    </message>
    <message>
        <source>same year, which is all that is known of one</source>
        <translation>même année, seule connue pour l’une</translation>
    </message>
    <message>
        <source>partly the same</source>
        <translation>en partie identique</translation>
    </message>
    <message>
        <source>one digit off</source>
        <translation>à un chiffre près</translation>
    </message>
    <message>
        <source>nearly the same</source>
        <translation>presque identique</translation>
    </message>
    <message>
        <source>Probably the same person</source>
        <translation>Probablement la même personne</translation>
    </message>
    <message>
        <source>Perhaps the same person</source>
        <translation>Peut-être la même personne</translation>
    </message>
    <message>
        <source>Hardly the same person</source>
        <translation>Sans doute pas la même personne</translation>
    </message>
    <message>
        <source>Perhaps twins: same birth date and family name</source>
        <translation>Peut-être des jumeaux&#xa0;: mêmes date de naissance et nom de famille</translation>
    </message>
    <message>
        <source>Perhaps a relative: same phone and address</source>
        <translation>Peut-être un proche&#xa0;: mêmes téléphone et adresse</translation>
    </message>
    <message>
        <source>Perhaps a relative: same phone</source>
        <translation>Peut-être un proche&#xa0;: même téléphone</translation>
    </message>
    <message>
        <source>Perhaps a relative: same family name and address</source>
        <translation>Peut-être un proche&#xa0;: mêmes nom de famille et adresse</translation>
    </message>
    <message>
        <source>Perhaps a relative</source>
        <translation>Peut-être un proche</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationalité</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Numéro du document</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two values that differ</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>common name</source>
        <translation>nom fréquent</translation>
    </message>
    <message>
        <source>common</source>
        <translation>fréquent</translation>
    </message>
    <message>
        <source>rare name</source>
        <translation>nom rare</translation>
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
        <translation>dit peu de chose</translation>
    </message>
    <message>
        <source>a little more likely</source>
        <translation>un peu plus probable</translation>
    </message>
    <message>
        <source>more likely</source>
        <translation>plus probable</translation>
    </message>
    <message>
        <source>much more likely</source>
        <translation>beaucoup plus probable</translation>
    </message>
    <message>
        <source>a little less likely</source>
        <translation>un peu moins probable</translation>
    </message>
    <message>
        <source>less likely</source>
        <translation>moins probable</translation>
    </message>
    <message>
        <source>much less likely</source>
        <translation>beaucoup moins probable</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a probability</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>more than %1 in %2</source>
        <translation>plus de %1 sur %2</translation>
    </message>
    <message>
        <source>less than %1 in %2</source>
        <translation>moins de %1 sur %2</translation>
    </message>
    <message>
        <source>Agrees: %1</source>
        <translation>Concorde&#xa0;: %1</translation>
    </message>
    <message>
        <source>Differs: %1</source>
        <translation>Diffère&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>MergeText</name>
    <message>
        <source>Case %1 is closed and %2 is not: %2 goes on, %1 stays findable.</source>
        <translation>Le dossier %1 est clos, %2 ne l’est pas&#xa0;: %2 continue, %1 reste trouvable.</translation>
    </message>
    <message>
        <source>Of the two open cases %1 goes on; %2 stays findable.</source>
        <translation>Des deux dossiers ouverts, %1 continue&#xa0;; %2 reste trouvable.</translation>
    </message>
    <message>
        <source>Case %1 goes on; %2 stays findable.</source>
        <translation>Le dossier %1 continue&#xa0;; %2 reste trouvable.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n séance</numerusform>
            <numerusform>%n séances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s)</source>
        <translation>
            <numerusform>%n orientation</numerusform>
            <numerusform>%n orientations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s)</source>
        <translation>
            <numerusform>%n consentement</numerusform>
            <numerusform>%n consentements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n courrier</numerusform>
            <numerusform>%n courriers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s)</source>
        <translation>
            <numerusform>%n suivi</numerusform>
            <numerusform>%n suivis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) to call</source>
        <translation>
            <numerusform>%n tentative d’appel</numerusform>
            <numerusform>%n tentatives d’appel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n career plan(s)</source>
        <translation>
            <numerusform>%n projet professionnel</numerusform>
            <numerusform>%n projets professionnels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) of the plan</source>
        <translation>
            <numerusform>%n action du plan</numerusform>
            <numerusform>%n actions du plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training place(s)</source>
        <translation>
            <numerusform>%n place en formation</numerusform>
            <numerusform>%n places en formation</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is recorded for %1 that would have to move.</source>
        <translation>Rien n’est enregistré pour %1 qui devrait être transféré.</translation>
    </message>
    <message>
        <source>Moves from %1 to %2: %3.</source>
        <comment>who, to whom, what</comment>
        <translation>Passe de %1 à %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Both have a career plan: that of %1 stays, that of %2 can be read below it as an earlier plan.</source>
        <translation>Les deux ont un projet professionnel&#xa0;: celui de %1 reste, celui de %2 se lit en dessous comme projet antérieur.</translation>
    </message>
    <message>
        <source>Both have a place on the same intake: the better one stays.</source>
        <translation>Les deux ont une place dans la même session&#xa0;: la meilleure reste.</translation>
    </message>
    <message>
        <source>A merge can be taken back later, from the history of the case.</source>
        <translation>Une fusion peut être défaite plus tard, depuis l’historique du dossier.</translation>
    </message>
    <message>
        <source>%1 becomes a record of its own again.</source>
        <translation>%1 redevient une fiche à part.</translation>
    </message>
    <message>
        <source>Goes back to %1: %2.</source>
        <comment>who, what</comment>
        <translation>Retourne à %1&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these record(s) changed since the merge: it goes back as it is now.</source>
        <translation>
            <numerusform>%n de ces enregistrements a changé depuis la fusion&#xa0;: il retourne tel qu’il est maintenant.</numerusform>
            <numerusform>%n de ces enregistrements ont changé depuis la fusion&#xa0;: ils retournent tels qu’ils sont maintenant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) added since the merge stay with %1.</source>
        <translation>
            <numerusform>%n enregistrement ajouté depuis la fusion reste à %1.</numerusform>
            <numerusform>%n enregistrements ajoutés depuis la fusion restent à %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The profile of %1 was changed since: what was changed stays, all else is again as before the merge.</source>
        <translation>Le profil de %1 a été modifié depuis&#xa0;: ce qui a été modifié reste, tout le reste redevient comme avant la fusion.</translation>
    </message>
    <message>
        <source>The profile of %1 is again as before the merge.</source>
        <translation>Le profil de %1 redevient comme avant la fusion.</translation>
    </message>
    <message numerus="yes">
        <source>%n relative(s)</source>
        <translation>
            <numerusform>%n proche</numerusform>
            <numerusform>%n proches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n household(s)</source>
        <translation>
            <numerusform>%n ménage</numerusform>
            <numerusform>%n ménages</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is linked to the same relative twice: one of each two such links ends.</source>
        <translation>Personne n’est lié deux fois au même proche&#xa0;: de deux liens de ce genre, l’un prend fin.</translation>
    </message>
    <message>
        <source>Both belong to a household: that of %1 goes on.</source>
        <translation>Les deux font partie d’un ménage&#xa0;: celui de %1 demeure.</translation>
    </message>
    <message numerus="yes">
        <source>%n attached document(s)</source>
        <translation>
            <numerusform>%n document joint</numerusform>
            <numerusform>%n documents joints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Beneficiaries</source>
        <translation>Bénéficiaires</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Orientations</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
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
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Restricted cases</source>
        <translation>Dossiers restreints</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
</context>
<context>
    <name>PasswordText</name>
    <message>
        <source>A good password.</source>
        <translation>Bon mot de passe.</translation>
    </message>
    <message>
        <source>At least 12 characters. Four unrelated words are good.</source>
        <translation>Au moins 12 caractères. Quatre mots sans rapport conviennent bien.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>C’est trop long.</translation>
    </message>
    <message>
        <source>Too easy to guess: known words, rows of keys, repetitions.</source>
        <translation>Trop facile à deviner&#xa0;: mots connus, suites de touches, répétitions.</translation>
    </message>
    <message>
        <source>Too close to the name, the login or the desk.</source>
        <translation>Trop proche du nom, de l’identifiant ou du guichet.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Les deux mots de passe sont différents.</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>since the desk opened</source>
        <translation>depuis l’ouverture du guichet</translation>
    </message>
    <message>
        <source>quarter %1 of %2</source>
        <translation>%1e trimestre %2</translation>
    </message>
    <message>
        <source>year %1</source>
        <translation>année %1</translation>
    </message>
    <message>
        <source>school year %1</source>
        <translation>année scolaire %1</translation>
    </message>
    <message>
        <source>project year %1</source>
        <translation>année de projet %1</translation>
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
        <translation>Type</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>Nom en français</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>Nom en arabe</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Nom en anglais</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Opens at</source>
        <translation>Ouvre à</translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation>Ferme à</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Date of the source</source>
        <translation>Date de la source</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Vérifié par</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Vérifié le</translation>
    </message>
    <message>
        <source>In the calendar</source>
        <translation>Dans le calendrier</translation>
    </message>
</context>
<context>
    <name>PersonFile</name>
    <message>
        <source>Your personal file</source>
        <translation>Votre dossier personnel</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>Rien n’est enregistré.</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Guichet</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>CNDP number</source>
        <translation>Numéro CNDP</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Délivré le</translation>
    </message>
    <message>
        <source>This is all that the desk holds about you on the day above. It was handed to you because you asked for it; nobody else needs to see it.</source>
        <translation>Voici tout ce que le guichet conserve à votre sujet au jour indiqué ci-dessus. Ce document vous a été remis parce que vous l’avez demandé&#xa0;; personne d’autre n’a besoin de le voir.</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Qui vous êtes</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>Nom en caractères latins</translation>
    </message>
    <message>
        <source>Name in Arabic letters</source>
        <translation>Nom en caractères arabes</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationalité</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>Situation familiale</translation>
    </message>
    <message>
        <source>People in the household</source>
        <translation>Personnes dans le ménage</translation>
    </message>
    <message>
        <source>Dependants</source>
        <translation>Personnes à charge</translation>
    </message>
    <message>
        <source>Residence status</source>
        <translation>Situation de séjour</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>Numéro du document</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Inscrit le</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Adressé par</translation>
    </message>
    <message>
        <source>Number in another system</source>
        <translation>Numéro dans un autre système</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>How to reach you</source>
        <translation>Comment vous joindre</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>Autre téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Preferred way</source>
        <translation>Moyen de contact préféré</translation>
    </message>
    <message>
        <source>Safe to contact</source>
        <translation>Contact sans risque</translation>
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
        <translation>Scolarité, travail et souhaits</translation>
    </message>
    <message>
        <source>Schooling</source>
        <translation>Scolarité</translation>
    </message>
    <message>
        <source>Stream of the baccalauréat</source>
        <translation>Filière du baccalauréat</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>Diplôme</translation>
    </message>
    <message>
        <source>Equivalence</source>
        <translation>Équivalence</translation>
    </message>
    <message>
        <source>Earlier training</source>
        <translation>Formation antérieure</translation>
    </message>
    <message>
        <source>Levels reached</source>
        <translation>Niveaux atteints</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Métier</translation>
    </message>
    <message>
        <source>Years of practice</source>
        <translation>Années de pratique</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Emploi</translation>
    </message>
    <message>
        <source>Languages (spoken / written)</source>
        <translation>Langues (parlées / écrites)</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Centres d’intérêt</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Obstacles</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier version(s) of this page are kept in the history; they are in the computer file that goes with this document.</source>
        <translation>
            <numerusform>%n version antérieure de cette page est conservée dans l’historique&#xa0;; elle figure dans le fichier informatique qui accompagne ce document.</numerusform>
            <numerusform>%n versions antérieures de cette page sont conservées dans l’historique&#xa0;; elles figurent dans le fichier informatique qui accompagne ce document.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your case</source>
        <translation>Votre dossier</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>What you agreed to</source>
        <translation>Ce que vous avez accepté</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalité</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Sessions and appointments</source>
        <translation>Séances et rendez-vous</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>Prochaine étape&#xa0;: %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Where you were referred</source>
        <translation>Où vous avez été orienté</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Préparée</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motifs</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation>Votre projet</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>the desk</source>
        <translation>le guichet</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Household and relatives</source>
        <translation>Ménage et proches</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non dit</translation>
    </message>
    <message>
        <source>same household</source>
        <translation>même ménage</translation>
    </message>
    <message>
        <source>Other persons are named by the relation alone: their data is theirs.</source>
        <translation>Les autres personnes ne sont désignées que par le lien&#xa0;: leurs données leur appartiennent.</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Ménage</translation>
    </message>
    <message>
        <source>What you asked for</source>
        <translation>Ce que vous avez demandé</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droit</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Réponse le</translation>
    </message>
    <message>
        <source>Where your data came from</source>
        <translation>D’où viennent vos données</translation>
    </message>
    <message>
        <source>a list that the desk imported</source>
        <translation>une liste importée par le guichet</translation>
    </message>
    <message>
        <source>From you, at the desk, and from the answers of training centres.</source>
        <translation>De vous, au guichet, et des réponses des établissements de formation.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Who worked with your file</source>
        <translation>Qui a travaillé sur votre dossier</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Fois</translation>
    </message>
    <message>
        <source>What left the desk</source>
        <translation>Ce qui est sorti du guichet</translation>
    </message>
    <message>
        <source>request to %1</source>
        <translation>demande à %1</translation>
    </message>
    <message>
        <source>anonymised, also abroad: %1</source>
        <translation>anonymisé, aussi à l’étranger&#xa0;: %1</translation>
    </message>
    <message>
        <source>anonymised: %1</source>
        <translation>anonymisé&#xa0;: %1</translation>
    </message>
    <message>
        <source>No anonymised export left the desk while you agreed to statistics.</source>
        <translation>Aucun export anonymisé n’est sorti du guichet pendant que vous acceptiez les statistiques.</translation>
    </message>
    <message>
        <source>Anonymised exports hold no name, number or address; a row in them may be about you.</source>
        <translation>Les exports anonymisés ne contiennent ni nom, ni numéro, ni adresse&#xa0;; une de leurs lignes peut vous concerner.</translation>
    </message>
    <message>
        <source>%1 keeps your data to inform you about training, to guide you and to follow up with you. Under Law 09-08 you have the right to see your data, to have it corrected, to object to its use and to withdraw what you agreed to, free of charge, at the desk. You may turn to the CNDP.</source>
        <translation>%1 conserve vos données pour vous informer sur les formations, vous orienter et assurer votre suivi. Conformément à la loi n°&#xa0;09-08, vous pouvez consulter vos données, les faire rectifier, vous opposer à leur traitement et retirer votre consentement, gratuitement, au guichet. Vous pouvez saisir la CNDP.</translation>
    </message>
    <message>
        <source>CNDP number: %1.</source>
        <translation>Numéro CNDP&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Copies of your documents</source>
        <translation>Copies de vos documents</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
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
        <translation>Le nom du fichier se termine par .pdf ou .json.</translation>
    </message>
    <message>
        <source>“%1” exists already. Name another file, or say --replace.</source>
        <translation>« %1 » existe déjà. Indiquez un autre fichier, ou ajoutez --replace.</translation>
    </message>
    <message>
        <source>There is no case %1.</source>
        <translation>Le dossier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>The person&apos;s own file was written: %1</source>
        <translation>Le dossier de la personne a été écrit&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>PersonFileOutput</name>
    <message>
        <source>Hand the person’s own file over?</source>
        <translation>Remettre son dossier à la personne&#xa0;?</translation>
    </message>
    <message>
        <source>It holds all that the desk keeps about the person, in clear. Give it to nobody else and delete it from this computer afterwards. That it was handed over is noted in the journal.</source>
        <translation>Il contient en clair tout ce que le guichet conserve sur la personne. Ne le donnez à personne d’autre et supprimez-le ensuite de cet ordinateur. La remise est inscrite au journal.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>The person’s own file</source>
        <translation>Le dossier de la personne</translation>
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
        <translation>Écriture du dossier de la personne</translation>
    </message>
    <message>
        <source>The file of %1 was handed over.</source>
        <translation>Le dossier %1 a été remis.</translation>
    </message>
</context>
<context>
    <name>PersonListExport</name>
    <message>
        <source>Name (Latin)</source>
        <translation>Nom (latin)</translation>
    </message>
    <message>
        <source>Name (Arabic)</source>
        <translation>Nom (arabe)</translation>
    </message>
    <message>
        <source>Beneficiaries</source>
        <translation>Bénéficiaires</translation>
    </message>
    <message>
        <source>Law 09-08: CNDP number</source>
        <translation>Loi n°&#xa0;09-08&#xa0;: numéro CNDP</translation>
    </message>
</context>
<context>
    <name>PersonText</name>
    <message>
        <source>about %1</source>
        <comment>a birth year or an age</comment>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>language and level</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>expired %1</source>
        <comment>…3 days ago</comment>
        <translation>expiré %1</translation>
    </message>
    <message>
        <source>expires %1</source>
        <comment>…in 88 days</comment>
        <translation>expire %1</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>age</comment>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>residence title</comment>
        <translation>%1 jusqu’au %2</translation>
    </message>
    <message>
        <source>%1 (mother tongue)</source>
        <translation>%1 (langue maternelle)</translation>
    </message>
    <message>
        <source>%1 %2 (written %3)</source>
        <translation>%1 %2 (écrit %3)</translation>
    </message>
</context>
<context>
    <name>PlanFields</name>
    <message>
        <source>done on %1</source>
        <translation>fait le %1</translation>
    </message>
    <message>
        <source>cancelled on %1</source>
        <translation>annulé le %1</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>training and centre</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>trade and training</comment>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>la personne</translation>
    </message>
    <message>
        <source>Career choices</source>
        <translation>Choix professionnels</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Ce qu’il y a à faire</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
</context>
<context>
    <name>Publication</name>
    <message>
        <source>• stands for a number below %1, or for one from which such a number could be worked out: nobody can be recognised in a small group.</source>
        <translation>• remplace un nombre inférieur à %1, ou un nombre dont on pourrait en déduire un&#xa0;: personne ne peut être reconnu dans un petit groupe.</translation>
    </message>
    <message>
        <source>Groups of fewer than %1 were rounded to 0 or %1 before adding up, so that nobody can be recognised in a small group. All tables of this publication agree with each other.</source>
        <translation>Les groupes de moins de %1 ont été arrondis à 0 ou à %1 avant d’être additionnés, pour que personne ne puisse être reconnu dans un petit groupe. Tous les tableaux de cette publication concordent.</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>status and its date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>status and its reasons</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Envoyée le</translation>
    </message>
    <message>
        <source>Centre reminded on</source>
        <translation>Établissement relancé le</translation>
    </message>
    <message>
        <source>Answer expected until</source>
        <translation>Réponse attendue jusqu’au</translation>
    </message>
    <message>
        <source>Reasons of the refusal</source>
        <translation>Motifs du refus</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>Conseiller</translation>
    </message>
</context>
<context>
    <name>ReferralText</name>
    <message>
        <source>taken back: the reminder</source>
        <translation>annulé&#xa0;: la relance</translation>
    </message>
    <message>
        <source>centre reminded</source>
        <translation>établissement relancé</translation>
    </message>
    <message>
        <source>taken back: %1</source>
        <translation>annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>no consent to share with this centre</source>
        <translation>pas de consentement au partage avec cet établissement</translation>
    </message>
    <message>
        <source>not possible from its present status</source>
        <translation>impossible depuis son statut actuel</translation>
    </message>
    <message>
        <source>changed by somebody meanwhile</source>
        <translation>modifiée entre-temps par quelqu’un</translation>
    </message>
    <message>
        <source>the intake has no free place</source>
        <translation>la rentrée n’a plus de place libre</translation>
    </message>
    <message>
        <source>today is before its last step</source>
        <translation>aujourd’hui précède sa dernière étape</translation>
    </message>
    <message>
        <source>places not known</source>
        <translation>nombre de places inconnu</translation>
    </message>
    <message>
        <source>no place free</source>
        <translation>aucune place libre</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) free</source>
        <translation>
            <numerusform>%n place libre</numerusform>
            <numerusform>%n places libres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReferralThen</name>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1: %2, now %3</source>
        <comment>a field, what it said and what it says</comment>
        <translation>%1&#xa0;: %2, maintenant %3</translation>
    </message>
    <message>
        <source>Programme since changed: %1.</source>
        <translation>Filière modifiée depuis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Training centre since changed: %1.</source>
        <translation>Établissement modifié depuis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Intake since changed: %1.</source>
        <translation>Rentrée modifiée depuis&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>RekeyCommand</name>
    <message>
        <source>“%1” needs a first password again.</source>
        <translation>«&#xa0;%1&#xa0;» a de nouveau besoin d’un premier mot de passe.</translation>
    </message>
    <message>
        <source>The desk has a new key.</source>
        <translation>Le guichet a une nouvelle clé.</translation>
    </message>
    <message>
        <source>New recovery code, shown only now: %1</source>
        <translation>Nouveau code de secours, montré seulement maintenant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Backup written and verified: %1</source>
        <translation>Sauvegarde écrite et vérifiée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Earlier backups keep the old key and open with the passwords of then: lock them away or delete them.</source>
        <translation>Les sauvegardes antérieures gardent l’ancienne clé et s’ouvrent avec les mots de passe d’alors&#xa0;: mettez-les sous clé ou supprimez-les.</translation>
    </message>
</context>
<context>
    <name>Release</name>
    <message>
        <source>as recorded</source>
        <translation>tel qu’enregistré</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non communiqué</translation>
    </message>
    <message>
        <source>grouped, step %1</source>
        <translation>groupé, étape&#xa0;%1</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>Persons by %1</source>
        <translation>Personnes par&#xa0;%1</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>Small counts are rounded to multiples of %1 in one way for all tables, so that they add up and agree.</source>
        <translation>Les petits nombres sont arrondis à des multiples de&#xa0;%1 de la même façon dans tous les tableaux, pour que les sommes soient justes et concordent.</translation>
    </message>
    <message>
        <source>Counts below %1, and those from which they could be worked out, are hidden.</source>
        <translation>Les nombres inférieurs à&#xa0;%1, et ceux dont on pourrait les déduire, sont masqués.</translation>
    </message>
    <message>
        <source>Published less exactly where people could be recognised by it.</source>
        <translation>Publiée moins précisément là où elle pourrait faire reconnaître des personnes.</translation>
    </message>
    <message>
        <source>Protected: every group of people who look alike has several values of it.</source>
        <translation>Protégée&#xa0;: chaque groupe de personnes semblables en a plusieurs valeurs.</translation>
    </message>
    <message>
        <source>Published as it is.</source>
        <translation>Publiée telle quelle.</translation>
    </message>
    <message>
        <source>Law 09-08 on the protection of personal data: anonymised data of persons who consented to it</source>
        <translation>Loi 09-08 sur la protection des données personnelles&#xa0;: données anonymisées de personnes qui y ont consenti</translation>
    </message>
    <message>
        <source>For the recipient and the purpose named here; trying to recognise persons is forbidden.</source>
        <translation>Pour le destinataire et la finalité indiqués ici&#xa0;; il est interdit de chercher à reconnaître des personnes.</translation>
    </message>
    <message>
        <source>Project monitoring, for reviewers</source>
        <translation>Suivi du projet, pour évaluateurs</translation>
    </message>
    <message>
        <source>Independent review of what the desk achieves</source>
        <translation>Évaluation indépendante des résultats du guichet</translation>
    </message>
    <message>
        <source>ICMPD, Vienna</source>
        <translation>ICMPD, Vienne</translation>
    </message>
</context>
<context>
    <name>ReleaseCommand</name>
    <message>
        <source>There is no folder “%1” that can be written to.</source>
        <translation>Il n’y a pas de dossier «&#xa0;%1&#xa0;» où l’on puisse écrire.</translation>
    </message>
    <message>
        <source>“%1” exists already. Name another file, or say --replace.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà. Nommez un autre fichier, ou ajoutez --replace.</translation>
    </message>
    <message>
        <source>There is no recipe “%1”.</source>
        <translation>Il n’y a pas de recette «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Check the folder and the space on the disk.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être écrit. Vérifiez le dossier et la place sur le disque.</translation>
    </message>
    <message>
        <source>SHA-256 of the package: %1</source>
        <translation>SHA-256 du paquet&#xa0;: %1</translation>
    </message>
    <message>
        <source>The passphrase cannot be read.</source>
        <translation>La phrase de passe est illisible.</translation>
    </message>
    <message>
        <source>The package is encrypted: give its passphrase with --passphrase-fd.</source>
        <translation>Le paquet est chiffré&#xa0;: donnez sa phrase de passe par --passphrase-fd.</translation>
    </message>
    <message>
        <source>“%1” is no package that can be read: it is damaged, or something else.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un paquet lisible&#xa0;: il est endommagé, ou c’est autre chose.</translation>
    </message>
    <message>
        <source>kept:</source>
        <translation>tenu&#xa0;:</translation>
    </message>
    <message>
        <source>BROKEN:</source>
        <translation>ROMPU&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in %1 classes</source>
        <translation>
            <numerusform>%n enregistrement dans %1 classes</numerusform>
            <numerusform>%n enregistrements dans %1 classes</numerusform>
        </translation>
    </message>
    <message>
        <source>This package must not be used: what it promises is not kept.</source>
        <translation>Ce paquet ne doit pas servir&#xa0;: ce qu’il garantit n’est pas tenu.</translation>
    </message>
    <message>
        <source>Every promise is kept.</source>
        <translation>Toutes les garanties sont tenues.</translation>
    </message>
</context>
<context>
    <name>ReleaseFigures</name>
    <message>
        <source>Risk of being recognised</source>
        <translation>Risque d’être reconnu</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>The person most at risk, searched for by somebody who knows them (prosecutor)</source>
        <translation>La personne la plus exposée, cherchée par quelqu’un qui la connaît (procureur)</translation>
    </message>
    <message>
        <source>The person most at risk, found by chance (journalist)</source>
        <translation>La personne la plus exposée, trouvée par hasard (journaliste)</translation>
    </message>
    <message>
        <source>Persons that could be recognised (marketer)</source>
        <translation>Personnes qui pourraient être reconnues (démarcheur)</translation>
    </message>
    <message>
        <source>Mean risk</source>
        <translation>Risque moyen</translation>
    </message>
    <message>
        <source>What is still told</source>
        <translation>Ce qui est encore dit</translation>
    </message>
    <message>
        <source>told</source>
        <translation>dit</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Mean risk that somebody of one’s household is recognised</source>
        <translation>Risque moyen que quelqu’un du ménage soit reconnu</translation>
    </message>
</context>
<context>
    <name>ReleaseText</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>a column</source>
        <translation>une colonne</translation>
    </message>
    <message>
        <source>What would be published holds personal data: %1. Nothing leaves the desk. Correct the records where such a text was written, then look again.</source>
        <translation>Ce qui serait publié contient des données personnelles&#xa0;:&#xa0;%1. Rien ne quitte le guichet. Corrigez les dossiers où un tel texte a été écrit, puis regardez de nouveau.</translation>
    </message>
    <message>
        <source>Could identify</source>
        <translation>Peut identifier</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>Sensible</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Ordinaire</translation>
    </message>
    <message>
        <source>different values (l-diversity)</source>
        <translation>de valeurs différentes (l-diversité)</translation>
    </message>
    <message>
        <source>evenly spread values (entropy l-diversity)</source>
        <translation>de valeurs bien réparties (l-diversité d’entropie)</translation>
    </message>
    <message>
        <source>evenly spread values (Grassberger l-diversity)</source>
        <translation>de valeurs bien réparties (l-diversité de Grassberger)</translation>
    </message>
    <message>
        <source>no value too frequent (recursive l-diversity)</source>
        <translation>sans valeur trop fréquente (l-diversité récursive)</translation>
    </message>
    <message>
        <source>as among everybody (t-closeness)</source>
        <translation>comme chez tous (t-proximité)</translation>
    </message>
    <message>
        <source>as among everybody, in order (ordered t-closeness)</source>
        <translation>comme chez tous, dans l’ordre (t-proximité ordonnée)</translation>
    </message>
    <message>
        <source>as among everybody, by groups (hierarchical t-closeness)</source>
        <translation>comme chez tous, par groupes (t-proximité hiérarchique)</translation>
    </message>
    <message>
        <source>Persons who look alike have at least so many values between them: whoever recognises the group still does not learn the value.</source>
        <translation>Les personnes semblables ont entre elles au moins ce nombre de valeurs&#xa0;: qui reconnaît le groupe n’apprend pas encore la valeur.</translation>
    </message>
    <message>
        <source>In every group of persons who look alike, the values are spread nearly as among everybody; the smaller the number, the nearer.</source>
        <translation>Dans chaque groupe de personnes semblables, les valeurs sont réparties à peu près comme chez tous&#xa0;; plus le nombre est petit, plus c’est proche.</translation>
    </message>
    <message>
        <source>Every column is equally exact for everybody, and it is proven that nothing more exact is possible. Whoever is still too rare is left out.</source>
        <translation>Chaque colonne a la même précision pour tous, et il est prouvé que rien de plus précis n’est possible. Qui reste trop rare est écarté.</translation>
    </message>
    <message>
        <source>Frequent groups are told more exactly than rare ones. Hardly anybody is left out, but values of different exactness stand beside each other.</source>
        <translation>Les groupes fréquents sont décrits plus précisément que les rares. Presque personne n’est écarté, mais des valeurs de précision différente se côtoient.</translation>
    </message>
    <message>
        <source>Every column is equally exact; where a person is too rare, single values are blank.</source>
        <translation>Chaque colonne a la même précision&#xa0;; là où une personne est trop rare, certaines valeurs sont vides.</translation>
    </message>
    <message>
        <source>Nobody was registered in this period. Choose a longer one.</source>
        <translation>Personne n’a été inscrit dans cette période. Choisissez-en une plus longue.</translation>
    </message>
    <message>
        <source>Nobody of this period consented to anonymised statistics, or to transfer abroad where the recipient is abroad. Ask for consents first.</source>
        <translation>Personne de cette période n’a consenti aux statistiques anonymisées, ou au transfert à l’étranger si le destinataire s’y trouve. Demandez d’abord les consentements.</translation>
    </message>
    <message>
        <source>The recipient is abroad, and the desk has no authorisation number of the CNDP. Enter it in the settings of the desk first.</source>
        <translation>Le destinataire est à l’étranger et le guichet n’a pas de numéro d’autorisation de la CNDP. Saisissez-le d’abord dans les paramètres du guichet.</translation>
    </message>
    <message>
        <source>No column is marked as one that could identify. Mark at least one.</source>
        <translation>Aucune colonne n’est marquée comme pouvant identifier. Marquez-en au moins une.</translation>
    </message>
    <message>
        <source>There are fewer persons than have to look alike. At most %1 can be promised; or choose a longer period.</source>
        <translation>Il y a moins de personnes qu’il n’en faut de semblables. On peut promettre&#xa0;%1 au plus&#xa0;; ou choisissez une période plus longue.</translation>
    </message>
    <message>
        <source>%1: fewer different values are recorded than were promised. At most %2 can be promised.</source>
        <translation>%1&#xa0;: moins de valeurs différentes sont enregistrées que promis. On peut en promettre&#xa0;%2 au plus.</translation>
    </message>
    <message>
        <source>%1: a recorded value belongs to no group. Leave this column out, and tell whoever looks after Tawjih.</source>
        <translation>%1&#xa0;: une valeur enregistrée n’appartient à aucun groupe. Laissez cette colonne de côté et prévenez la personne qui s’occupe de Tawjih.</translation>
    </message>
    <message>
        <source>These promises cannot be kept with so few left out. With %1 of the persons left out it would be possible; or leave out a column that could identify, or lower a promise.</source>
        <translation>Ces promesses ne peuvent pas être tenues en écartant si peu de personnes. Ce serait possible en écartant&#xa0;%1 des personnes&#xa0;; ou laissez de côté une colonne qui peut identifier, ou abaissez une promesse.</translation>
    </message>
    <message>
        <source>The recipe is not complete: %1</source>
        <translation>La recette n’est pas complète&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 in the file.</source>
        <translation>%1 dans le fichier.</translation>
    </message>
    <message>
        <source>%1 of the period.</source>
        <translation>Sur la période&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>%1 left out without consent.</source>
        <translation>Sans consentement, donc hors du fichier&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>%1 left out as too rare.</source>
        <translation>Trop rares, donc hors du fichier&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>%1 held back, so that comparing with an earlier export gives nobody away.</source>
        <translation>Retenues pour qu’une comparaison avec un export antérieur ne trahisse personne&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>Everybody in the file looks like at least %1 others.</source>
        <translation>Chaque personne du fichier ressemble à au moins&#xa0;%1 autres.</translation>
    </message>
    <message>
        <source>Whoever looks for a person they know would be right in %1 of the cases at most; before, in %2.</source>
        <translation>Qui cherche une personne qu’il connaît aurait raison dans&#xa0;%1 des cas au plus&#xa0;; avant, dans&#xa0;%2.</translation>
    </message>
    <message>
        <source>Alone with their values: %1 of the persons before, %2 after; fewer than 3 alike: %3, then %4; fewer than 5: %5, then %6.</source>
        <translation>Seules avec leurs valeurs&#xa0;:&#xa0;%1 des personnes avant,&#xa0;%2 après&#xa0;; moins de 3 semblables&#xa0;:&#xa0;%3, puis&#xa0;%4&#xa0;; moins de 5&#xa0;:&#xa0;%5, puis&#xa0;%6.</translation>
    </message>
    <message>
        <source>Given away by very few values together (SUDA): %1 of the persons before, %2 after.</source>
        <translation>Trahies par très peu de valeurs réunies (SUDA)&#xa0;:&#xa0;%1 des personnes avant,&#xa0;%2 après.</translation>
    </message>
    <message>
        <source>%1 of what was known is told.</source>
        <translation>%1 de ce qui était connu est dit.</translation>
    </message>
    <message>
        <source>%1 of what was known is told, and it is proven that no more is possible.</source>
        <translation>%1 de ce qui était connu est dit, et il est prouvé qu’on ne peut pas en dire plus.</translation>
    </message>
    <message>
        <source>%1 of what was known is told: the best found in the time given, not proven.</source>
        <translation>%1 de ce qui était connu est dit&#xa0;: le meilleur résultat trouvé dans le temps donné, sans preuve.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Summary</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Établi par</translation>
    </message>
    <message>
        <source>Checksum of the figures</source>
        <translation>Empreinte des chiffres</translation>
    </message>
    <message>
        <source>Legal notice</source>
        <translation>Mention légale</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>How the indicators are defined</source>
        <translation>Définition des indicateurs</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>How it was counted</source>
        <translation>Méthode de comptage</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Définitions</translation>
    </message>
    <message>
        <source>as known on %1, %2</source>
        <translation>selon ce qui était connu le %1 à %2</translation>
    </message>
    <message>
        <source>Aggregated figures under law 09-08 on personal data. They name nobody; small numbers are protected.</source>
        <translation>Chiffres agrégés au sens de la loi 09-08 sur les données à caractère personnel. Ils ne nomment personne&#xa0;; les petits nombres sont protégés.</translation>
    </message>
    <message>
        <source>CNDP number: %1.</source>
        <translation>Numéro CNDP&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The figures come from the desk’s record as it was known at the instant named on the cover: whatever was recorded or corrected later is not in them, so that they can be counted again.</source>
        <translation>Les chiffres viennent du registre du guichet tel qu’il était connu à l’instant indiqué en couverture&#xa0;: ce qui a été saisi ou corrigé plus tard n’y est pas, de sorte qu’on peut les recompter.</translation>
    </message>
    <message>
        <source>The checksum is a SHA-256 of the definitions, the period, the instant and every number of this report. The desk can count the report again and compare.</source>
        <translation>L’empreinte est un SHA-256 des définitions, de la période, de l’instant et de chaque nombre de ce rapport. Le guichet peut recompter le rapport et comparer.</translation>
    </message>
    <message>
        <source>Persons are counted once in each place; a person may stand in several rows, so that a total may be less than their sum. Not known is told apart and never counted as no.</source>
        <translation>Chaque personne est comptée une fois à chaque endroit&#xa0;; une personne peut figurer sur plusieurs lignes, si bien qu’un total peut être inférieur à leur somme. Ce qui n’est pas connu est compté à part, jamais comme un non.</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>Figure %1</translation>
    </message>
    <message>
        <source>Nothing was counted in this period.</source>
        <translation>Rien n’a été compté sur cette période.</translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>The period “%1” ends before it begins.</source>
        <translation>La période «&#xa0;%1&#xa0;» finit avant de commencer.</translation>
    </message>
    <message>
        <source>“%1” is no period. Write 2026, 2026-03, 2026-Q1, school:2025, project:2024, 2026-01-05..2026-02-10, last-month, last-quarter or all.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une période. Écrivez 2026, 2026-03, 2026-Q1, school:2025, project:2024, 2026-01-05..2026-02-10, last-month, last-quarter ou all.</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 2026-03-31.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un jour. Écrivez-le comme 2026-03-31.</translation>
    </message>
    <message>
        <source>%1 is still to come: nothing is known of it yet.</source>
        <translation>Le %1 est encore à venir&#xa0;: on n’en sait rien.</translation>
    </message>
    <message>
        <source>--%1 takes one of these: %2.</source>
        <translation>--%1 attend l’une de ces valeurs&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The name of the file ends in one of these: %1.</source>
        <translation>Le nom du fichier se termine par l’une de ces extensions&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no folder “%1” that can be written to.</source>
        <translation>Il n’y a pas de dossier «&#xa0;%1&#xa0;» où l’on puisse écrire.</translation>
    </message>
    <message>
        <source>“%1” is a folder.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier.</translation>
    </message>
    <message>
        <source>“%1” exists already. Name another file, or say --replace.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà. Indiquez un autre fichier, ou ajoutez --replace.</translation>
    </message>
    <message>
        <source>There is no report template “%1”. There are these: %2.</source>
        <translation>Il n’y a pas de modèle de rapport «&#xa0;%1&#xa0;». Voici ceux qui existent&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Check the folder and the space on the disk.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être écrit. Vérifiez le dossier et l’espace du disque.</translation>
    </message>
    <message>
        <source>Report written: %1</source>
        <translation>Rapport écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Période&#xa0;: %1</translation>
    </message>
    <message>
        <source>Figures: %1</source>
        <translation>Figures&#xa0;: %1</translation>
    </message>
    <message>
        <source>Pages: %1</source>
        <translation>Pages&#xa0;: %1</translation>
    </message>
    <message>
        <source>Checksum: %1</source>
        <translation>Somme de contrôle&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>RequestDialog</name>
    <message>
        <source>What the person asks for</source>
        <translation>Ce que demande la personne</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Voie</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>À propos de</translation>
    </message>
    <message>
        <source>In the person’s words</source>
        <translation>Dans les mots de la personne</translation>
    </message>
</context>
<context>
    <name>RightsRequests</name>
    <message>
        <source>received on %1</source>
        <translation>reçue le %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>avant le %1</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>effacé</translation>
    </message>
</context>
<context>
    <name>RowIssue</name>
    <message>
        <source>%1: %2</source>
        <comment>a column and what is wrong with it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Column %1</source>
        <comment>as a spreadsheet names it</comment>
        <translation>Colonne %1</translation>
    </message>
</context>
<context>
    <name>RowReport</name>
    <message>
        <source>same as line ⁨%1⁩</source>
        <translation>identique à la ligne ⁨%1⁩</translation>
    </message>
    <message>
        <source>on record</source>
        <translation>dans les données du guichet</translation>
    </message>
    <message>
        <source>may be the person of line ⁨%1⁩</source>
        <translation>peut être la personne de la ligne ⁨%1⁩</translation>
    </message>
    <message>
        <source>may be somebody on record</source>
        <translation>peut être une personne déjà enregistrée</translation>
    </message>
</context>
<context>
    <name>RuleFields</name>
    <message>
        <source>everybody is admitted</source>
        <translation>tout le monde est admis</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en usage</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>hors usage</translation>
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
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>on the day of application</source>
        <translation>le jour de la candidature</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>au %1</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>à la rentrée</translation>
    </message>
    <message numerus="yes">
        <source>at least %n year(s)</source>
        <translation>
            <numerusform>au moins %n an</numerusform>
            <numerusform>au moins %n ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n year(s)</source>
        <translation>
            <numerusform>au plus %n an</numerusform>
            <numerusform>au plus %n ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n year(s)</source>
        <translation>
            <numerusform>de %1 à %n an</numerusform>
            <numerusform>de %1 à %n ans</numerusform>
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
            <numerusform>au moins %n an de pratique</numerusform>
            <numerusform>au moins %n ans de pratique</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n year(s) of practice</source>
        <translation>
            <numerusform>au plus %n an de pratique</numerusform>
            <numerusform>au plus %n ans de pratique</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n year(s) of practice</source>
        <translation>
            <numerusform>de %1 à %n an de pratique</numerusform>
            <numerusform>de %1 à %n ans de pratique</numerusform>
        </translation>
    </message>
    <message>
        <source>schooling below: %1</source>
        <translation>niveau scolaire inférieur à&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (or a level test)</source>
        <translation>%1 (ou un test de niveau)</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>en dessous de %1</translation>
    </message>
    <message>
        <source>%1 %2 (spoken)</source>
        <comment>a language and a level</comment>
        <translation>%1 %2 (parlé)</translation>
    </message>
    <message>
        <source>%1 %2 (written)</source>
        <comment>a language and a level</comment>
        <translation>%1 %2 (écrit)</translation>
    </message>
    <message>
        <source>diploma without recognition in Morocco</source>
        <translation>diplôme non reconnu au Maroc</translation>
    </message>
    <message>
        <source>diploma recognised in Morocco (or equivalence requested)</source>
        <translation>diplôme reconnu au Maroc (ou équivalence demandée)</translation>
    </message>
    <message>
        <source>diploma recognised in Morocco (equivalence)</source>
        <translation>diplôme reconnu au Maroc (équivalence)</translation>
    </message>
    <message>
        <source>lives in %1</source>
        <translation>habite à %1</translation>
    </message>
    <message>
        <source>lives outside %1</source>
        <translation>habite hors de %1</translation>
    </message>
    <message>
        <source>lives in %1 but outside %2</source>
        <translation>habite à %1 mais hors de %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a level and a trade</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>not yet completed: %1</source>
        <translation>pas encore achevé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (bridge)</source>
        <translation>%1 (passerelle)</translation>
    </message>
    <message>
        <source>residence permit valid %1</source>
        <translation>titre de séjour valable %1</translation>
    </message>
    <message>
        <source>no residence permit valid %1</source>
        <translation>pas de titre de séjour valable %1</translation>
    </message>
    <message>
        <source>without: %1</source>
        <translation>sans&#xa0;: %1</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>bac stream: %1</source>
        <translation>filière du bac&#xa0;: %1</translation>
    </message>
    <message>
        <source>bac stream other than %1</source>
        <translation>filière du bac autre que %1</translation>
    </message>
    <message>
        <source>residence status: %1</source>
        <translation>situation de séjour&#xa0;: %1</translation>
    </message>
    <message>
        <source>residence status other than %1</source>
        <translation>situation de séjour autre que %1</translation>
    </message>
    <message>
        <source>nationality other than %1</source>
        <translation>nationalité autre que %1</translation>
    </message>
    <message>
        <source>nationality: %1</source>
        <translation>nationalité&#xa0;: %1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#xa0;; </translation>
    </message>
    <message>
        <source>, or </source>
        <translation>, ou </translation>
    </message>
    <message>
        <source>not while %1</source>
        <translation>sauf si %1</translation>
    </message>
    <message>
        <source>none of these: (%1)</source>
        <translation>aucune de ces conditions&#xa0;: (%1)</translation>
    </message>
    <message>
        <source>not all of these: (%1)</source>
        <translation>pas toutes ces conditions&#xa0;: (%1)</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>1st wish</source>
        <translation>1er souhait</translation>
    </message>
    <message>
        <source>2nd wish</source>
        <translation>2e souhait</translation>
    </message>
    <message>
        <source>3rd wish</source>
        <translation>3e souhait</translation>
    </message>
    <message>
        <source>wish %1</source>
        <translation>souhait %1</translation>
    </message>
    <message>
        <source>full time fits</source>
        <translation>le temps plein convient</translation>
    </message>
    <message>
        <source>full time does not fit</source>
        <translation>le temps plein ne convient pas</translation>
    </message>
    <message>
        <source>half days fit</source>
        <translation>les demi-journées conviennent</translation>
    </message>
    <message>
        <source>half days do not fit</source>
        <translation>les demi-journées ne conviennent pas</translation>
    </message>
    <message>
        <source>evenings fit</source>
        <translation>les horaires du soir conviennent</translation>
    </message>
    <message>
        <source>evenings do not fit</source>
        <translation>les horaires du soir ne conviennent pas</translation>
    </message>
    <message>
        <source>weekends fit</source>
        <translation>le week-end convient</translation>
    </message>
    <message>
        <source>weekends do not fit</source>
        <translation>le week-end ne convient pas</translation>
    </message>
    <message>
        <source>alternating with an enterprise fits</source>
        <translation>l’alternance avec une entreprise convient</translation>
    </message>
    <message>
        <source>alternating with an enterprise does not fit</source>
        <translation>l’alternance avec une entreprise ne convient pas</translation>
    </message>
    <message>
        <source>hours not known</source>
        <translation>horaires inconnus</translation>
    </message>
    <message>
        <source>taught in %1</source>
        <translation>enseigné en %1</translation>
    </message>
    <message>
        <source>taught in %1, which the person hardly speaks</source>
        <translation>enseigné en %1, que la personne parle à peine</translation>
    </message>
    <message>
        <source>taught in %1: level to check</source>
        <translation>enseigné en %1&#xa0;: niveau à vérifier</translation>
    </message>
    <message>
        <source>starts %1</source>
        <translation>commence le %1</translation>
    </message>
    <message>
        <source>%1 % of people in a like situation complete it</source>
        <translation>%1&#xa0;% des personnes dans une situation semblable la terminent</translation>
    </message>
    <message>
        <source>%1 (to check)</source>
        <translation>%1 (à vérifier)</translation>
    </message>
    <message>
        <source>%1 (to obtain)</source>
        <translation>%1 (à obtenir)</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>Admissible</translation>
    </message>
    <message>
        <source>Eligible if: %1</source>
        <translation>Admissible si&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not eligible, because this is required: %1</source>
        <translation>Non admissible, car ceci est exigé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The conditions are not known: ask the centre</source>
        <translation>Les conditions ne sont pas connues&#xa0;: demandez à l’établissement</translation>
    </message>
    <message>
        <source>about 1 km or less</source>
        <translation>à 1 km environ ou moins</translation>
    </message>
    <message>
        <source>about %1 km</source>
        <translation>à %1 km environ</translation>
    </message>
</context>
<context>
    <name>SalvageText</name>
    <message>
        <source>%1 read</source>
        <translation>%1 lues</translation>
    </message>
    <message>
        <source>%1 from the backup or an earlier version</source>
        <translation>%1 reprises de la sauvegarde ou d’une version antérieure</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>%1 perdues</translation>
    </message>
    <message>
        <source>%1 left out, because what they belong to is lost</source>
        <translation>%1 laissées de côté, car ce dont elles dépendent est perdu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 rows were read; at least %2 are missing.</source>
        <translation>%1 lignes ont été lues&#xa0;; il en manque au moins %2.</translation>
    </message>
    <message>
        <source>%1 rows were read; nothing is known to be missing.</source>
        <translation>%1 lignes ont été lues&#xa0;; rien ne semble manquer.</translation>
    </message>
    <message>
        <source>Gaps were filled from the backup of %1.</source>
        <translation>Les manques ont été comblés par la sauvegarde du %1.</translation>
    </message>
    <message>
        <source>The key files were damaged: passwords are those of the newest backup.</source>
        <translation>Les fichiers des clés étaient endommagés&#xa0;: les mots de passe sont ceux de la sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>Cases whose person is lost: %1</source>
        <translation>Dossiers dont la personne est perdue&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>SessionDialog</name>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interprète</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
</context>
<context>
    <name>StandingNotice</name>
    <message>
        <source>This desk’s folder is on another computer. If the connection breaks off, the desk can be damaged. Lock it, move the folder to this computer’s own disk, and write backups to a stick.</source>
        <translation>Le dossier de ce guichet se trouve sur un autre ordinateur. Si la connexion est coupée, le guichet peut être endommagé. Verrouillez-le, déplacez le dossier sur le disque de cet ordinateur et faites les sauvegardes sur une clé.</translation>
    </message>
    <message>
        <source>Another program copies this desk’s folder to other computers. That can damage it, and give it to others. Lock it, move the folder out of there, and write backups to a stick.</source>
        <translation>Un autre programme copie le dossier de ce guichet vers d’autres ordinateurs. Cela peut l’endommager et le livrer à d’autres. Verrouillez-le, déplacez le dossier hors de là et faites les sauvegardes sur une clé.</translation>
    </message>
    <message>
        <source>Read only: this desk’s folder cannot be written to. You can read everything; nothing can be saved, and the journal does not note what is read.</source>
        <translation>Lecture seule&#xa0;: le dossier de ce guichet ne peut pas être modifié. Vous pouvez tout lire&#xa0;; rien ne peut être enregistré, et le journal ne note pas ce qui est lu.</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>next in line: %1</source>
        <translation>prochaine personne de la liste&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) free</source>
        <translation>
            <numerusform>%n place libre</numerusform>
            <numerusform>%n places libres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>without an answer</comment>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n tentative</numerusform>
            <numerusform>%n tentatives</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests about personal data</source>
        <translation>Demandes relatives aux données personnelles</translation>
    </message>
    <message numerus="yes">
        <source>%n due within three days</source>
        <translation>
            <numerusform>%n à traiter sous trois jours</numerusform>
            <numerusform>%n à traiter sous trois jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n en retard</numerusform>
            <numerusform>%n en retard</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhyFound</name>
    <message>
        <source>former number %1</source>
        <translation>ancien numéro %1</translation>
    </message>
    <message>
        <source>phone ends %1</source>
        <translation>téléphone finissant par %1</translation>
    </message>
    <message>
        <source>document ends %1</source>
        <translation>document finissant par %1</translation>
    </message>
</context>
<context>
    <name>WithdrawalText</name>
    <message>
        <source>Nothing else ends with it. What was done before stays.</source>
        <translation>Rien d’autre ne s’arrête. Ce qui a été fait auparavant reste.</translation>
    </message>
    <message>
        <source>The request to %1 is withdrawn.</source>
        <translation>La demande à %1 est retirée.</translation>
    </message>
    <message>
        <source>The appointment of %1 is cancelled.</source>
        <translation>Le rendez-vous du %1 est annulé.</translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up call(s) will not be made.</source>
        <translation>
            <numerusform>%n appel de suivi ne sera pas passé.</numerusform>
            <numerusform>%n appels de suivi ne seront pas passés.</numerusform>
        </translation>
    </message>
    <message>
        <source>No anonymised export has the person from now on.</source>
        <translation>Plus aucun export anonymisé ne comprend la personne.</translation>
    </message>
    <message>
        <source>No export that goes abroad has the person from now on.</source>
        <translation>Plus aucun export vers l’étranger ne comprend la personne.</translation>
    </message>
    <message>
        <source>The case is closed.</source>
        <translation>Le dossier est clos.</translation>
    </message>
    <message>
        <source>What was done before stays. A new consent lets it begin anew.</source>
        <translation>Ce qui a été fait auparavant reste. Un nouveau consentement permet de reprendre.</translation>
    </message>
    <message>
        <source>A request to erase the data is recorded.</source>
        <translation>Une demande d’effacement des données est enregistrée.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Counting earlier trainings</source>
        <translation>Décompte des formations passées</translation>
    </message>
    <message>
        <source>Reading names</source>
        <translation>Lecture des noms</translation>
    </message>
</context>
<context>
    <name>tawjih::DayStart</name>
    <message>
        <source>Beginning the day</source>
        <translation>Début de la journée</translation>
    </message>
    <message>
        <source>What is due at the beginning of a day was not done; the next unlocking tries again. %1</source>
        <translation>Ce qui est prévu en début de journée n’a pas été fait&#xa0;; le prochain déverrouillage réessaiera. %1</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::AboutDialog</name>
    <message>
        <source>About Tawjih</source>
        <translation>À propos de Tawjih</translation>
    </message>
    <message>
        <source>Records of migrant information and orientation desks: from the first visit to training and work. Everything stays encrypted on this computer.</source>
        <translation>Les dossiers des guichets d’information et d’orientation des migrants&#xa0;: de la première visite à la formation et à l’emploi. Tout reste chiffré sur cet ordinateur.</translation>
    </message>
    <message>
        <source>SQLCipher %1 · SQLite %2 · Qt %3</source>
        <translation>SQLCipher %1 · SQLite %2 · Qt %3</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure, sans aucune garantie.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::AccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Change the roles</source>
        <translation>Changer les rôles</translation>
    </message>
    <message>
        <source>Give a first password again</source>
        <translation>Redonner un premier mot de passe</translation>
    </message>
    <message>
        <source>Add the account</source>
        <translation>Ajouter le compte</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Définir le mot de passe</translation>
    </message>
    <message>
        <source>Name, as colleagues see it</source>
        <translation>Nom affiché aux collègues</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>Premier mot de passe</translation>
    </message>
    <message>
        <source>They must choose their own at the first opening.</source>
        <translation>À remplacer par un mot de passe personnel à la première ouverture.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Registers persons, holds sessions, refers.</source>
        <translation>Enregistre les personnes, mène les séances, oriente.</translation>
    </message>
    <message>
        <source>Sees all cases and statistics, imports and exports.</source>
        <translation>Voit tous les dossiers et les statistiques, importe et exporte.</translation>
    </message>
    <message>
        <source>Looks after accounts, settings and backups; sees no case by that alone.</source>
        <translation>S’occupe des comptes, des réglages et des sauvegardes&#xa0;; ce rôle seul ne donne accès à aucun dossier.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ActionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::AdministratorStep</name>
    <message>
        <source>The first account</source>
        <translation>Le premier compte</translation>
    </message>
    <message>
        <source>Whoever looks after the desk: accounts, backups, settings. More accounts can be added later.</source>
        <translation>Pour la personne qui s’occupe du guichet&#xa0;: comptes, sauvegardes, réglages. D’autres comptes pourront être ajoutés plus tard.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Mot de passe à nouveau</translation>
    </message>
    <message>
        <source>Short, such as a.benali</source>
        <translation>Court, par exemple a.benali</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::AgendaPage</name>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Aller à aujourd’hui</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Aller à un jour</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nouvel événement</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Excusé</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Cancelled by the desk</source>
        <translation>Annulé par le guichet</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Pas encore connu</translation>
    </message>
    <message>
        <source>Cancel the event</source>
        <translation>Annuler l’événement</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Import a calendar file…</source>
        <translation>Importer un fichier d’agenda…</translation>
    </message>
    <message>
        <source>Export a calendar file…</source>
        <translation>Exporter un fichier d’agenda…</translation>
    </message>
    <message>
        <source>Holidays and hours of the desk…</source>
        <translation>Jours fériés et horaires du guichet…</translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>%n rendez-vous</numerusform>
            <numerusform>%n rendez-vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>%n rappel</numerusform>
            <numerusform>%n rappels</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stands on these days.</source>
        <translation>Rien n’est prévu ces jours-là.</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 is cancelled.</source>
        <translation>%1 est annulé.</translation>
    </message>
    <message>
        <source>My work</source>
        <translation>Mon travail</translation>
    </message>
    <message>
        <source>Everybody&apos;s work</source>
        <translation>Travail de l’équipe</translation>
    </message>
    <message>
        <source>Whose work</source>
        <translation>Travail affiché</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>New event (%1)</source>
        <translation>Nouvel événement (%1)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>How the days are shown</source>
        <translation>Affichage des jours</translation>
    </message>
    <message>
        <source>What has no time on this day</source>
        <translation>Ce qui n’a pas d’heure ce jour-là</translation>
    </message>
    <message>
        <source>Reading the agenda</source>
        <translation>Lecture de l’agenda</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::AnswerField</name>
    <message>
        <source>%1 (recorded already)</source>
        <translation>%1 (déjà enregistré)</translation>
    </message>
    <message>
        <source>No letter of this desk has this reference.</source>
        <translation>Aucun courrier de ce guichet ne porte cette référence.</translation>
    </message>
    <message>
        <source>This answer is not possible from where the referral stands.</source>
        <translation>Cette réponse n’est pas possible au stade où en est l’orientation.</translation>
    </message>
    <message>
        <source>First the reference, as printed at the foot of the letter.</source>
        <translation>D’abord la référence, imprimée au bas du courrier.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Ce jour n’est pas encore venu.</translation>
    </message>
    <message>
        <source>This day is before the referral’s last step.</source>
        <translation>Ce jour précède la dernière étape de l’orientation.</translation>
    </message>
    <message>
        <source>And the answer, as a letter or a word: A accepted, R refused and why, W waiting list, N did not come, E enrolled, D dropped out, C completed, Q certified.</source>
        <translation>Puis la réponse, en une lettre ou un mot&#xa0;: A accepté, R refusé et pourquoi, L liste d’attente, N non venu, I inscrit, D décrochage, T terminé, Q qualifié.</translation>
    </message>
    <message>
        <source>A centre’s answer</source>
        <translation>Réponse d’un établissement</translation>
    </message>
    <message>
        <source>Reference and answer, such as %1</source>
        <translation>Référence et réponse, par exemple %1</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Enregistrer la réponse</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::AssignDialog</name>
    <message>
        <source>Advisor</source>
        <translation>Conseiller</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>personne pour l’instant</translation>
    </message>
    <message>
        <source>Assign the case</source>
        <translation>Attribuer le dossier</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Attribuer</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::AttachDialog</name>
    <message>
        <source>Attach documents</source>
        <translation>Joindre des documents</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Joindre</translation>
    </message>
    <message>
        <source>They are kept encrypted in the desk, and the files stay where they are. Photos lose the place and time that the camera wrote into them, and become as small as a page needs. A PDF is kept as it is, with what its maker wrote into it. Attach only what the desk needs.</source>
        <translation>Ils sont conservés chiffrés dans le guichet, et les fichiers restent où ils sont. Les photos perdent le lieu et l’heure que l’appareil y a inscrits, et sont réduites à ce qu’il faut pour une page. Un PDF est gardé tel quel, avec ce que son auteur y a inscrit. Ne joignez que ce dont le guichet a besoin.</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>Nom de %1</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Document in %1</source>
        <translation>Document dans %1</translation>
    </message>
    <message>
        <source>another document</source>
        <translation>autre document</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::AttachmentViewer</name>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Opening a document</source>
        <translation>Ouverture d’un document</translation>
    </message>
    <message>
        <source>Drawing a page</source>
        <translation>Affichage d’une page</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which document</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>page %1 sur %2</translation>
    </message>
    <message>
        <source>Back to the documents</source>
        <translation>Retour aux documents</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>a key</comment>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Document before</source>
        <translation>Document précédent</translation>
    </message>
    <message>
        <source>Next document</source>
        <translation>Document suivant</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Page Up</source>
        <comment>a key</comment>
        <translation>Page préc.</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Page Down</source>
        <comment>a key</comment>
        <translation>Page suiv.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>As large as fits</source>
        <translation>Ajuster à la fenêtre</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Tourner</translation>
    </message>
    <message>
        <source>Remove this document</source>
        <translation>Retirer ce document</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>a key</comment>
        <translation>Suppr</translation>
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
        <translation>Faite</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::BackupsPage</name>
    <message>
        <source>Looking for backups</source>
        <translation>Recherche des sauvegardes</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n sauvegarde</numerusform>
            <numerusform>%n sauvegardes</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Each is a whole desk, encrypted as this one: it opens with the same passwords.</source>
        <translation>Chacune est un guichet entier, chiffré comme celui-ci&#xa0;: elle s’ouvre avec les mêmes mots de passe.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>Second emplacement</translation>
    </message>
    <message>
        <source>Choose a second place…</source>
        <translation>Choisir un second emplacement…</translation>
    </message>
    <message>
        <source>No second place</source>
        <translation>Pas de second emplacement</translation>
    </message>
    <message>
        <source>Prove this backup</source>
        <translation>Éprouver cette sauvegarde</translation>
    </message>
    <message>
        <source>Opens a copy of it, checks every page and the journal, and counts what is in it.</source>
        <translation>En ouvre une copie, vérifie chaque page et le journal, et compte ce qu’elle contient.</translation>
    </message>
    <message>
        <source>Restore this backup…</source>
        <translation>Restaurer cette sauvegarde…</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Il n’y a pas encore de sauvegarde.</translation>
    </message>
    <message>
        <source>What is in this backup</source>
        <translation>Ce que contient cette sauvegarde</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sauvegarde en cours</translation>
    </message>
    <message>
        <source>The backup is written and checked, but not in the second place. %1</source>
        <translation>La sauvegarde est écrite et vérifiée, mais pas dans le second emplacement. %1</translation>
    </message>
    <message>
        <source>The backup is written and checked, in both places.</source>
        <translation>La sauvegarde est écrite et vérifiée, dans les deux emplacements.</translation>
    </message>
    <message>
        <source>The backup is written and checked.</source>
        <translation>La sauvegarde est écrite et vérifiée.</translation>
    </message>
    <message>
        <source>Proving the backup</source>
        <translation>Épreuve de la sauvegarde</translation>
    </message>
    <message numerus="yes">
        <source>It opens, every page carries its seal, and its journal of %n entries is intact.</source>
        <translation>
            <numerusform>Elle s’ouvre, chaque page porte son sceau, et son journal de %n entrée est intact.</numerusform>
            <numerusform>Elle s’ouvre, chaque page porte son sceau, et son journal de %n entrées est intact.</numerusform>
        </translation>
    </message>
    <message>
        <source>It opens and every page carries its seal, but its journal was changed at entry %1.</source>
        <translation>Elle s’ouvre et chaque page porte son sceau, mais son journal a été modifié à l’entrée %1.</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>Dans la sauvegarde</translation>
    </message>
    <message>
        <source>In the desk now</source>
        <translation>Dans le guichet maintenant</translation>
    </message>
    <message>
        <source>A second place for backups</source>
        <translation>Un second emplacement pour les sauvegardes</translation>
    </message>
    <message>
        <source>Choosing the second place</source>
        <translation>Choix du second emplacement</translation>
    </message>
    <message>
        <source>This folder is inside the desk itself: a copy there is lost with it. Choose another place.</source>
        <translation>Ce dossier est dans le guichet lui-même&#xa0;: une copie y serait perdue avec lui. Choisissez un autre emplacement.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::BandsEdit</name>
    <message>
        <source>Where bands begin, from the most exact level to the least: 0, 15, 25, 65 makes 0–14, 15–24, 25–64 and 65 and over. A level can only join bands of the one before it.</source>
        <translation>Où commencent les tranches, du niveau le plus précis au moins précis&#xa0;: 0, 15, 25, 65 donne 0–14, 15–24, 25–64 et 65 et plus. Un niveau ne peut que réunir des tranches du précédent.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::BeneficiariesPage</name>
    <message>
        <source>The registration was given up.</source>
        <translation>L’enregistrement a été abandonné.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Whose? Find the person and open their case first.</source>
        <translation>Pour qui&#xa0;? Recherchez d’abord la personne et ouvrez son dossier.</translation>
    </message>
    <message>
        <source>The letter was handed over under reference %1.</source>
        <translation>Le courrier a été remis sous la référence %1.</translation>
    </message>
    <message>
        <source>Nothing to undo since you unlocked the desk.</source>
        <translation>Rien à annuler depuis que vous avez déverrouillé le guichet.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>The merge was taken back.</source>
        <translation>La fusion a été défaite.</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>%1 was merged with this record on %2. You see the one that was kept.</source>
        <comment>a record, a date</comment>
        <translation>%1 a été fusionné avec cette fiche le %2. Vous voyez celle qui a été gardée.</translation>
    </message>
    <message>
        <source>%1. One household?</source>
        <translation>%1. Un même ménage&#xa0;?</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Lier…</translation>
    </message>
    <message>
        <source>The data of this person was erased on %1. The number of the case and what statistics count stay.</source>
        <translation>Les données de cette personne ont été effacées le %1. Le numéro du dossier et ce que comptent les statistiques restent.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::BeneficiaryForm</name>
    <message>
        <source>Contact and papers</source>
        <translation>Contact et papiers</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Ménage</translation>
    </message>
    <message>
        <source>School and work</source>
        <translation>Scolarité et travail</translation>
    </message>
    <message>
        <source>Wishes and constraints</source>
        <translation>Souhaits et contraintes</translation>
    </message>
    <message>
        <source>Documents and remarks</source>
        <translation>Documents et remarques</translation>
    </message>
    <message>
        <source>A name in one script is enough.</source>
        <translation>Un nom dans une seule écriture suffit.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::BeneficiaryListView</name>
    <message>
        <source>%1 · %2 s</source>
        <translation>%1 · %2&#xa0;s</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody fits. Try fewer words or filters, or register the person.</source>
        <translation>Aucun résultat. Essayez avec moins de mots ou de filtres, ou enregistrez la personne.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Nobody is registered yet. Begin with the first person.</source>
        <translation>Personne n’est encore enregistré. Commencez par la première personne.</translation>
    </message>
    <message>
        <source>Beneficiaries</source>
        <translation>Bénéficiaires</translation>
    </message>
    <message>
        <source>New person (%1)</source>
        <translation>Nouvelle personne (%1)</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Choisir les colonnes</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>Exporter la liste…</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has every word; %n person(s) come nearest</source>
        <translation>
            <numerusform>Personne n’a tous ces mots&#xa0;; %n personne s’en approche</numerusform>
            <numerusform>Personne n’a tous ces mots&#xa0;; %n personnes s’en approchent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) or more: type more letters</source>
        <translation>
            <numerusform>%n personne ou plus&#xa0;: saisissez plus de lettres</numerusform>
            <numerusform>%n personnes ou plus&#xa0;: saisissez plus de lettres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of them as typed</source>
        <translation>%1, dont %2 exactement comme saisi</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::BirthField</name>
    <message>
        <source>Estimated</source>
        <translation>Estimée</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::BreakdownChecks</name>
    <message>
        <source>By everything that fits</source>
        <translation>Par tout ce qui convient</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::BulkPanel</name>
    <message numerus="yes">
        <source>%n referral(s) left as they were</source>
        <translation>
            <numerusform>%n orientation laissée telle quelle</numerusform>
            <numerusform>%n orientations laissées telles quelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) moved</source>
        <translation>
            <numerusform>%n orientation avancée</numerusform>
            <numerusform>%n orientations avancées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) chosen</source>
        <translation>
            <numerusform>%n orientation choisie</numerusform>
            <numerusform>%n orientations choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is moved as far as its rules allow; what is refused stays as it was, with the reason.</source>
        <translation>Chacune avance autant que ses règles le permettent&#xa0;; ce qui est refusé reste tel quel, avec le motif.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>The centre was called</source>
        <translation>L’établissement a été appelé</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>En examen</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Give to this advisor</source>
        <translation>Confier à ce conseiller</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>Conseiller</translation>
    </message>
    <message>
        <source>What was refused, and why</source>
        <translation>Ce qui a été refusé, et pourquoi</translation>
    </message>
    <message>
        <source>Letters…</source>
        <translation>Courriers…</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::CalendarExportDialog</name>
    <message>
        <source>Appointments are called “Appointment”, and nothing says who comes. Follow-ups, papers and referrals never leave the desk.</source>
        <translation>Les rendez-vous s’appellent «&#xa0;Rendez-vous&#xa0;» et rien ne dit qui vient. Suivis, documents et orientations ne quittent jamais le guichet.</translation>
    </message>
    <message>
        <source>Appointments carry the number of the case, which says nothing outside the desk.</source>
        <translation>Les rendez-vous portent le numéro de dossier, qui ne dit rien hors du guichet.</translation>
    </message>
    <message>
        <source>The file names the persons who come: whoever has it, or the telephone it is on, knows of them. Choose this only where nobody else can read it.</source>
        <translation>Le fichier nomme les personnes qui viennent&#xa0;: quiconque a ce fichier, ou le téléphone qui le contient, les connaît. À choisir seulement si personne d’autre ne peut le lire.</translation>
    </message>
    <message>
        <source>Export a calendar file</source>
        <translation>Exporter un fichier d’agenda</translation>
    </message>
    <message>
        <source>Choose where to…</source>
        <translation>Choisir où…</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Whose work</source>
        <translation>Travail affiché</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>Qui vient</translation>
    </message>
    <message>
        <source>My work</source>
        <translation>Mon travail</translation>
    </message>
    <message>
        <source>Everybody&apos;s work</source>
        <translation>Travail de l’équipe</translation>
    </message>
    <message>
        <source>Say nothing of it</source>
        <translation>Ne rien en dire</translation>
    </message>
    <message>
        <source>The number of the case</source>
        <translation>Le numéro de dossier</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>Le nom</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::CalendarFiles</name>
    <message>
        <source>Choose a calendar file</source>
        <translation>Choisir un fichier d’agenda</translation>
    </message>
    <message>
        <source>Calendars (*.ics *.ical)</source>
        <translation>Agendas (*.ics *.ical)</translation>
    </message>
    <message>
        <source>Reading the calendar file</source>
        <translation>Lecture du fichier d’agenda</translation>
    </message>
    <message>
        <source>Importing the calendar file</source>
        <translation>Importation du fichier d’agenda</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>L’importation a été arrêtée. Rien n’a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) taken in.</source>
        <translation>
            <numerusform>%n événement repris.</numerusform>
            <numerusform>%n événements repris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) about the file.</source>
        <translation>
            <numerusform>%n remarque sur le fichier.</numerusform>
            <numerusform>%n remarques sur le fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export a calendar file</source>
        <translation>Exporter un fichier d’agenda</translation>
    </message>
    <message>
        <source>Agenda.ics</source>
        <translation>Agenda.ics</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Agendas (*.ics)</translation>
    </message>
    <message>
        <source>Exporting the calendar file</source>
        <translation>Exportation du fichier d’agenda</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Écrit dans %1.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::CalendarImportDialog</name>
    <message numerus="yes">
        <source>%n new event(s)</source>
        <translation>
            <numerusform>%n nouvel événement</numerusform>
            <numerusform>%n nouveaux événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifié</numerusform>
            <numerusform>%n modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n inchangé</numerusform>
            <numerusform>%n inchangés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of colleagues, left as they are</source>
        <translation>
            <numerusform>%n d’un collègue, laissé tel quel</numerusform>
            <numerusform>%n de collègues, laissés tels quels</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Rien n’a encore été modifié.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. What follows was found in the file:</source>
        <translation>Rien n’a encore été modifié. Voici ce qui a été trouvé dans le fichier&#xa0;:</translation>
    </message>
    <message>
        <source>The new events are only mine</source>
        <translation>Les nouveaux événements sont à moi seul</translation>
    </message>
    <message>
        <source>The new events are everybody&apos;s</source>
        <translation>Les nouveaux événements sont à tous</translation>
    </message>
    <message>
        <source>Whose the new events are</source>
        <translation>À qui sont les nouveaux événements</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissé de côté</translation>
    </message>
    <message>
        <source>What was found in the file</source>
        <translation>Ce qui a été trouvé dans le fichier</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Importation de %1</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n event(s)</source>
        <translation>
            <numerusform>Reprendre %n événement</numerusform>
            <numerusform>Reprendre %n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Rien à importer</translation>
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
        <translation>retiré</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>verified by %1</source>
        <translation>vérifié par %1</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérification</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::CallDialog</name>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>Enregistrer la correction</translation>
    </message>
    <message>
        <source>Save the call</source>
        <translation>Enregistrer l’appel</translation>
    </message>
    <message>
        <source>Answered on %1: %2. What is changed here corrects that answer.</source>
        <translation>Réponse du %1&#xa0;: %2. Ce qui est changé ici corrige cette réponse.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>The call</source>
        <translation>L’appel</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation professionnelle</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Comment on le sait</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>counted from the end of the training, %1</source>
        <translation>compté depuis la fin de la formation, %1</translation>
    </message>
    <message>
        <source>counted from the registration, %1</source>
        <translation>compté depuis l’inscription, %1</translation>
    </message>
    <message>
        <source>Note as unreachable</source>
        <translation>Noter comme injoignable</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a person and what was recorded</comment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) in vain so far.</source>
        <translation>
            <numerusform>%n tentative sans succès jusqu’ici.</numerusform>
            <numerusform>%n tentatives sans succès jusqu’ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last: %1.</source>
        <translation>La dernière&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::CallWho</name>
    <message>
        <source>does not want to be contacted for follow-up</source>
        <translation>ne veut pas être recontacté pour le suivi</translation>
    </message>
    <message>
        <source>safe to contact</source>
        <translation>contact sans risque</translation>
    </message>
    <message>
        <source>not safe to contact</source>
        <translation>contact à risque</translation>
    </message>
    <message>
        <source>safe to contact? Not said</source>
        <translation>contact sans risque&#xa0;? Non précisé</translation>
    </message>
    <message>
        <source>prefers: %1</source>
        <translation>préfère&#xa0;: %1</translation>
    </message>
    <message>
        <source>No number on record</source>
        <translation>Aucun numéro au dossier</translation>
    </message>
    <message>
        <source>Speaks %1.</source>
        <translation>Parle %1.</translation>
    </message>
    <message>
        <source>Last time in %1, %2.</source>
        <comment>a language, and who interpreted</comment>
        <translation>La dernière fois en %1, %2.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::CandidatePanel</name>
    <message>
        <source>line %1 of the list</source>
        <translation>ligne %1 de la liste</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Rien à décider</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>Dans la liste</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>Au dossier</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how values agree, and the fields</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The record cannot be read now.</source>
        <translation>Le dossier ne peut pas être lu pour l’instant.</translation>
    </message>
    <message>
        <source>The row beside the record</source>
        <translation>La ligne à côté du dossier</translation>
    </message>
    <message>
        <source>Who it may be</source>
        <translation>Qui cela peut être</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Même personne</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Autre personne</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>This row is that person: %1</source>
        <translation>Cette ligne est cette personne&#xa0;: %1</translation>
    </message>
    <message>
        <source>Register somebody else: %1</source>
        <translation>Enregistrer quelqu’un d’autre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Do not import this row: %1</source>
        <translation>Ne pas importer cette ligne&#xa0;: %1</translation>
    </message>
    <message>
        <source>Keys: 1 same person, 2 another person, 3 leave out, Ctrl+Z takes back.</source>
        <translation>Touches&#xa0;: 1 même personne, 2 autre personne, 3 laisser de côté, Ctrl+Z annule.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::CandidatesCard</name>
    <message>
        <source>Perhaps already here</source>
        <translation>Peut-être déjà là</translation>
    </message>
    <message>
        <source>Already here?</source>
        <translation>Déjà là&#xa0;?</translation>
    </message>
    <message>
        <source>Who is on record cannot be compared now. A search for duplicates will.</source>
        <translation>Impossible de comparer maintenant avec les personnes enregistrées. Une recherche de doublons le fera.</translation>
    </message>
    <message>
        <source>Open the file instead if it is the same person.</source>
        <translation>Ouvrez plutôt le dossier s’il s’agit de la même personne.</translation>
    </message>
    <message>
        <source>Nobody on record seems to be the same person; somebody may be a relative.</source>
        <translation>Aucune personne enregistrée ne semble être la même&#xa0;; quelqu’un est peut-être un proche.</translation>
    </message>
    <message>
        <source>Whoever may be the same person appears here as you type.</source>
        <translation>Qui pourrait être la même personne apparaît ici pendant la saisie.</translation>
    </message>
    <message>
        <source>Nobody on record seems to be the same person.</source>
        <translation>Aucune personne enregistrée ne semble être la même.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the file of %1</source>
        <translation>Ouvrir le dossier de %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::CardDialog</name>
    <message>
        <source>Change this figure</source>
        <translation>Modifier ce graphique</translation>
    </message>
    <message>
        <source>Add a figure</source>
        <translation>Ajouter un graphique</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Le modifier</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>L’ajouter</translation>
    </message>
    <message>
        <source>with the period before</source>
        <translation>avec la période précédente</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Ce qui est compté</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>And by</source>
        <translation>Et par</translation>
    </message>
    <message>
        <source>Drawn as</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>At most so many, the others as one</source>
        <translation>Au plus autant, les autres ensemble</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>A number, a share between 0 and 1, or days.</source>
        <translation>Un nombre, une part entre 0 et 1, ou des jours.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>nothing: one number</source>
        <translation>rien&#xa0;: un seul nombre</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Ce n’est pas un nombre.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::CareerPlanCard</name>
    <message>
        <source>What you were typing is back.</source>
        <translation>Votre saisie est de retour.</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Repartir de zéro</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>Career choices</source>
        <translation>Choix professionnels</translation>
    </message>
    <message>
        <source>Career choices, the first one first</source>
        <translation>Choix professionnels, le premier d’abord</translation>
    </message>
    <message>
        <source>No choice yet. Agree on two or three, the dearest first.</source>
        <translation>Pas encore de choix. Convenez-en de deux ou trois, le préféré d’abord.</translation>
    </message>
    <message>
        <source>Add a choice</source>
        <translation>Ajouter un choix</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move up (%1)</source>
        <translation>Monter (%1)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move down (%1)</source>
        <translation>Descendre (%1)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove (%1)</source>
        <translation>Retirer (%1)</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>What the person wants to reach, in their words</source>
        <translation>Ce que la personne veut atteindre, dans ses mots</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>Annuler les modifications</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Enregistrer le projet</translation>
    </message>
    <message>
        <source>Save the plan (%1)</source>
        <translation>Enregistrer le projet (%1)</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::CaseView</name>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Orientations</translation>
    </message>
    <message>
        <source>%1 of 5 consents</source>
        <translation>Consentements&#xa0;: %1 sur 5</translation>
    </message>
    <message>
        <source>no advisor yet</source>
        <translation>pas encore de conseiller</translation>
    </message>
    <message>
        <source>advisor: %1</source>
        <translation>conseiller&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open the case again…</source>
        <translation>Rouvrir le dossier…</translation>
    </message>
    <message>
        <source>Assign the case…</source>
        <translation>Attribuer le dossier…</translation>
    </message>
    <message>
        <source>Put the case on hold</source>
        <translation>Mettre le dossier en pause</translation>
    </message>
    <message>
        <source>Resume the case</source>
        <translation>Reprendre le dossier</translation>
    </message>
    <message>
        <source>Close the case…</source>
        <translation>Clore le dossier…</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>More about the case</source>
        <translation>Autres actions sur le dossier</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nouvelle séance</translation>
    </message>
    <message>
        <source>New session (%1)</source>
        <translation>Nouvelle séance (%1)</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Orienter</translation>
    </message>
    <message>
        <source>Refer (%1)</source>
        <translation>Orienter (%1)</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentements</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>No session yet. Begin with the first one.</source>
        <translation>Pas encore de séance. Commencez par la première.</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>Rien n’a encore été modifié.</translation>
    </message>
    <message>
        <source>Parts of the case</source>
        <translation>Parties du dossier</translation>
    </message>
    <message>
        <source>Letter…</source>
        <translation>Courrier…</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Formations</translation>
    </message>
    <message>
        <source>Record a follow-up…</source>
        <translation>Saisir un suivi…</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Merge with another person…</source>
        <translation>Fusionner avec une autre personne…</translation>
    </message>
    <message>
        <source>Take the merge with %1 back…</source>
        <translation>Défaire la fusion avec %1…</translation>
    </message>
    <message>
        <source>Rights over personal data…</source>
        <translation>Droits sur les données personnelles…</translation>
    </message>
    <message>
        <source>Who may open this case…</source>
        <translation>Qui peut ouvrir ce dossier…</translation>
    </message>
    <message>
        <source>Restrict the case…</source>
        <translation>Restreindre le dossier…</translation>
    </message>
    <message>
        <source>Lift the restriction</source>
        <translation>Lever la restriction</translation>
    </message>
    <message>
        <source>The case is open to everybody again.</source>
        <translation>Le dossier est de nouveau ouvert à tous.</translation>
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
        <translation>Pas de prochaine étape</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::CaseloadsModel</name>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Without an advisor</source>
        <translation>Sans conseiller</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>Conseiller</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Cases that are not closed</source>
        <translation>Dossiers qui ne sont pas clos</translation>
    </message>
    <message>
        <source>Seen in 30 days</source>
        <translation>Vus en 30 jours</translation>
    </message>
    <message>
        <source>With a session at which the person was seen in the last 30 days</source>
        <translation>Avec une séance où la personne a été vue ces 30 derniers jours</translation>
    </message>
    <message>
        <source>No contact for 30 days</source>
        <translation>Sans contact depuis 30 jours</translation>
    </message>
    <message>
        <source>Neither seen nor reached, nor registered, in the last 30 days</source>
        <translation>Ni vus, ni joints, ni inscrits ces 30 derniers jours</translation>
    </message>
    <message>
        <source>Undone steps</source>
        <translation>Étapes en retard</translation>
    </message>
    <message>
        <source>With a next step or an action of the plan that is late</source>
        <translation>Avec une prochaine étape ou une action du plan en retard</translation>
    </message>
    <message>
        <source>Overdue referrals</source>
        <translation>Orientations sans réponse</translation>
    </message>
    <message>
        <source>With a referral that a centre has not answered in time</source>
        <translation>Avec une orientation restée sans réponse dans le délai</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::CatalogueDialog</name>
    <message>
        <source>Provider</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Training centre</source>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Filière</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>Nom en français</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>Nom en arabe</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Nom en anglais</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Arrondissement</source>
        <translation>Arrondissement</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Métier</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Where it takes place</source>
        <translation>Mode de formation</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Where this was read or who said it</source>
        <translation>Où cela a été lu ou qui l’a dit</translation>
    </message>
    <message>
        <source>Date of the source</source>
        <translation>Date de la source</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Vérifié par</translation>
    </message>
    <message>
        <source>Empty while nobody checked it with the centre</source>
        <translation>Vide tant que personne n’a vérifié auprès de l’établissement</translation>
    </message>
    <message>
        <source>Offered at present</source>
        <translation>Proposé actuellement</translation>
    </message>
    <message>
        <source>Save the entry</source>
        <translation>Enregistrer l’entrée</translation>
    </message>
    <message>
        <source>New provider</source>
        <translation>Nouvel organisme</translation>
    </message>
    <message>
        <source>New training centre</source>
        <translation>Nouvel établissement</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>Nouvelle filière</translation>
    </message>
    <message>
        <source>New intake</source>
        <translation>Nouvelle rentrée</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Rentrée</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
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
        <translation>Certificat, en français</translation>
    </message>
    <message>
        <source>Certificate, in Arabic</source>
        <translation>Certificat, en arabe</translation>
    </message>
    <message>
        <source>Certificate, in English</source>
        <translation>Certificat, en anglais</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Applications from</source>
        <translation>Candidatures à partir du</translation>
    </message>
    <message>
        <source>Applications until</source>
        <translation>Candidatures jusqu’au</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Seats for foreigners</source>
        <translation>Places pour étrangers</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Hours in words</source>
        <translation>Précisions sur les horaires</translation>
    </message>
    <message>
        <source>Taught in</source>
        <translation>Enseigné en</translation>
    </message>
    <message>
        <source>Cost in dirhams</source>
        <translation>Coût en dirhams</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Bourses</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Vérifié le</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>For the whole training; 0 is free of charge</source>
        <translation>Pour toute la formation&#xa0;; 0&#xa0;: gratuit</translation>
    </message>
    <message>
        <source>Empty: not known</source>
        <translation>Vide&#xa0;: inconnu</translation>
    </message>
    <message>
        <source>the usual one of the level</source>
        <translation>la règle habituelle du niveau</translation>
    </message>
    <message>
        <source>the one of the programme</source>
        <translation>celle de la filière</translation>
    </message>
    <message>
        <source>a rule of its own</source>
        <translation>une règle propre</translation>
    </message>
    <message>
        <source>No rule is known: advisors are told to ask the centre.</source>
        <translation>Aucune règle connue&#xa0;: il est dit aux conseillers de demander à l’établissement.</translation>
    </message>
    <message>
        <source>everybody is admitted</source>
        <translation>tout le monde est admis</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of an admission rule and what it asks</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Admission rule</source>
        <translation>Conditions d’admission</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::CatalogueFiles</name>
    <message>
        <source>Choose a catalogue</source>
        <translation>Choisir un catalogue</translation>
    </message>
    <message>
        <source>Catalogues (*.csv *.json)</source>
        <translation>Catalogues (*.csv *.json)</translation>
    </message>
    <message>
        <source>Reading the catalogue file</source>
        <translation>Lecture du fichier du catalogue</translation>
    </message>
    <message>
        <source>Importing the catalogue</source>
        <translation>Importation du catalogue</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>L’importation a été arrêtée. Rien n’a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) taken in.</source>
        <translation>
            <numerusform>%n entrée importée.</numerusform>
            <numerusform>%n entrées importées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the catalogue</source>
        <translation>Exporter le catalogue</translation>
    </message>
    <message>
        <source>Catalogue.csv</source>
        <translation>Catalogue.csv</translation>
    </message>
    <message>
        <source>Exporting the catalogue</source>
        <translation>Exportation du catalogue</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) written to %1.</source>
        <translation>
            <numerusform>%n entrée écrite dans %1.</numerusform>
            <numerusform>%n entrées écrites dans %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tawjih::ui::CatalogueImportDialog</name>
    <message numerus="yes">
        <source>%n entry(s) cannot be taken in. Correct them in the file and choose it again: until then nothing of it is taken in.</source>
        <translation>
            <numerusform>%n entrée ne peut pas être importée. Corrigez-la dans le fichier et choisissez-le à nouveau&#xa0;: d’ici là, rien n’en est importé.</numerusform>
            <numerusform>%n entrées ne peuvent pas être importées. Corrigez-les dans le fichier et choisissez-le à nouveau&#xa0;: d’ici là, rien n’en est importé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Entries that the file does not name stay as they are.</source>
        <translation>Rien n’a encore été modifié. Les entrées absentes du fichier restent telles quelles.</translation>
    </message>
    <message>
        <source>The catalogue has all of it already.</source>
        <translation>Le catalogue contient déjà tout cela.</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Importation de %1</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n entry(s)</source>
        <translation>
            <numerusform>Importer %n entrée</numerusform>
            <numerusform>Importer %n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Rien à importer</translation>
    </message>
    <message>
        <source>Entries of the file</source>
        <translation>Entrées du fichier</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::CatalogueModel</name>
    <message>
        <source>%1 (no longer offered)</source>
        <translation>%1 (hors offre actuelle)</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>En bref</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::CataloguePage</name>
    <message numerus="yes">
        <source>%n programme(s)</source>
        <translation>
            <numerusform>%n filière</numerusform>
            <numerusform>%n filières</numerusform>
        </translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Filière</translation>
    </message>
    <message>
        <source>Training centre</source>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Add a programme to this centre</source>
        <translation>Ajouter une filière à cet établissement</translation>
    </message>
    <message>
        <source>Add a training centre of this provider</source>
        <translation>Ajouter un établissement de cet organisme</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>Ajouter un organisme</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Find a programme or a centre</source>
        <translation>Rechercher une filière ou un établissement</translation>
    </message>
    <message>
        <source>Admission rules…</source>
        <translation>Conditions d’admission…</translation>
    </message>
    <message>
        <source>Import a catalogue…</source>
        <translation>Importer un catalogue…</translation>
    </message>
    <message>
        <source>Export the catalogue…</source>
        <translation>Exporter le catalogue…</translation>
    </message>
    <message numerus="yes">
        <source>%n intake(s)</source>
        <translation>
            <numerusform>%n rentrée</numerusform>
            <numerusform>%n rentrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) to verify</source>
        <translation>
            <numerusform>%n entrée à vérifier</numerusform>
            <numerusform>%n entrées à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Rentrée</translation>
    </message>
    <message>
        <source>Add an intake of this programme</source>
        <translation>Ajouter une rentrée de cette filière</translation>
    </message>
    <message>
        <source>%1 is no longer offered.</source>
        <translation>%1 ne fait plus partie de l’offre.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Remove this intake?</source>
        <translation>Supprimer cette rentrée&#xa0;?</translation>
    </message>
    <message>
        <source>%1 leaves the catalogue. If somebody was referred to it or has a place, it is kept and closed instead.</source>
        <translation>%1 quittera le catalogue. Si quelqu’un y a été orienté ou y a une place, l’entrée sera gardée et fermée.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1&#xa0;: suppression effectuée.</translation>
    </message>
    <message>
        <source>%1 is closed. It stays readable for those who were referred to it.</source>
        <translation>%1&#xa0;: fermeture enregistrée. L’entrée reste lisible pour les personnes qui y ont été orientées.</translation>
    </message>
    <message>
        <source>Columns: %1.</source>
        <translation>Colonnes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Toutes les entrées</translation>
    </message>
    <message>
        <source>To verify</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Open for applications</source>
        <translation>Candidatures ouvertes</translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation>Entrées affichées</translation>
    </message>
    <message>
        <source>Past ones too</source>
        <translation>Aussi les anciennes</translation>
    </message>
    <message>
        <source>Also what is no longer offered</source>
        <translation>Aussi ce qui n’est plus proposé</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Who fits?</source>
        <translation>Qui convient&#xa0;?</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::CatalogueRowsModel</name>
    <message>
        <source>What becomes of it</source>
        <translation>Ce qu’elle devient</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Columns and reasons</source>
        <translation>Colonnes et motifs</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::CheckStep</name>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Complétées</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Values not understood</source>
        <translation>Valeurs non comprises</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Déjà présentes</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissées de côté</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Même personne</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Autre personne</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Checking each row…</source>
        <translation>Vérification de chaque ligne…</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Ligne %1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows are shown.</source>
        <translation>Les %1 premières lignes sur %2 sont affichées.</translation>
    </message>
    <message>
        <source>Type over a cell; Enter goes to the next fault, Ctrl+Z takes back.</source>
        <translation>Tapez dans une cellule&#xa0;; Entrée va à l’erreur suivante, Ctrl+Z annule.</translation>
    </message>
    <message>
        <source>What becomes of each row</source>
        <translation>Ce que devient chaque ligne</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Lignes du fichier</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>Lignes affichées</translation>
    </message>
    <message>
        <source>No row of this kind.</source>
        <translation>Aucune ligne de ce genre.</translation>
    </message>
    <message>
        <source>Next fault</source>
        <translation>Erreur suivante</translation>
    </message>
    <message>
        <source>Go to the next cell to be mended (Enter)</source>
        <translation>Aller à la prochaine cellule à corriger (Entrée)</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Read the file again with what was typed and decided (F5)</source>
        <translation>Relire le fichier avec ce qui a été saisi et décidé (F5)</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ChecklistCard</name>
    <message numerus="yes">
        <source>%n document(s) lacking</source>
        <translation>
            <numerusform>%n document manque</numerusform>
            <numerusform>%n documents manquent</numerusform>
        </translation>
    </message>
    <message>
        <source>No training is chosen yet: what is asked for is not known.</source>
        <translation>Aucune formation choisie&#xa0;: on ne sait pas ce qui est demandé.</translation>
    </message>
    <message>
        <source>What the chosen trainings ask for comes first.</source>
        <translation>Ce que demandent les formations choisies vient en premier.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>No document is asked for yet. Choose a training: its conditions say what to bring.</source>
        <translation>Aucun document demandé pour l’instant. Choisissez une formation&#xa0;: ses conditions disent quoi apporter.</translation>
    </message>
    <message>
        <source>See the trainings</source>
        <translation>Voir les formations</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ChecklistEdit</name>
    <message>
        <source>lacking</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>%1: valid until</source>
        <translation>%1&#xa0;: valable jusqu’au</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non dit</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ChoiceDialog</name>
    <message>
        <source>Trade</source>
        <translation>Métier</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Its conditions say which documents are asked for.</source>
        <translation>Ses conditions disent quels documents sont demandés.</translation>
    </message>
    <message>
        <source>Add a choice</source>
        <translation>Ajouter un choix</translation>
    </message>
    <message>
        <source>Change the choice</source>
        <translation>Modifier le choix</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucune pour l’instant</translation>
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
        <translation>Motif</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Clore le dossier</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ClosingPage</name>
    <message>
        <source>Everything is saved. Writing and checking today’s backup before closing…</source>
        <translation>Tout est enregistré. Écriture et vérification de la sauvegarde du jour avant la fermeture…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Everything is saved. Closing without today’s backup…</source>
        <translation>Tout est enregistré. Fermeture sans la sauvegarde du jour…</translation>
    </message>
    <message>
        <source>Close without a backup</source>
        <translation>Fermer sans sauvegarde</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::CodeStep</name>
    <message>
        <source>The recovery code</source>
        <translation>Le code de secours</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ColumnsEdit</name>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Dit</translation>
    </message>
    <message>
        <source>At most as exactly as</source>
        <translation>Précision maximale</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Par exemple</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Non publiée</translation>
    </message>
    <message>
        <source>%1: how it is told</source>
        <translation>%1&#xa0;: rôle</translation>
    </message>
    <message>
        <source>%1: at most as exactly as</source>
        <translation>%1&#xa0;: précision maximale</translation>
    </message>
    <message>
        <source>%1: weight</source>
        <translation>%1&#xa0;: poids</translation>
    </message>
    <message>
        <source>%1: change the levels</source>
        <translation>%1&#xa0;: modifier les niveaux</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ColumnsStep</name>
    <message>
        <source>What is told, and what is promised</source>
        <translation>Ce qui est dit, et ce qui est promis</translation>
    </message>
    <message>
        <source>Everybody shares what could identify with at least %1 other persons of the file.</source>
        <translation>Chacun partage ce qui peut identifier avec au moins&#xa0;%1 autres personnes du fichier.</translation>
    </message>
    <message>
        <source>Guessing who a person of the file is would be right in %1 of the cases on average, at most.</source>
        <translation>Deviner qui est une personne du fichier réussirait en moyenne dans&#xa0;%1 des cas au plus.</translation>
    </message>
    <message>
        <source>Of the persons, up to %1 may be left out because they are too rare to be hidden.</source>
        <translation>Jusqu’à&#xa0;%1 des personnes peuvent être écartées parce qu’elles sont trop rares pour être cachées.</translation>
    </message>
    <message>
        <source>How small numbers in the tables of the package are protected.</source>
        <translation>Comment les petits nombres des tableaux du paquet sont protégés.</translation>
    </message>
    <message>
        <source>Then the best that was found is taken, and it is said how much better there could be.</source>
        <translation>Ensuite, le meilleur résultat trouvé est retenu, et il est dit de combien il pourrait être dépassé.</translation>
    </message>
    <message>
        <source>The less exactly something is told, the more persons look alike. The levels below are limits: what the promises ask for is told less exactly by itself.</source>
        <translation>Moins une chose est dite précisément, plus il y a de personnes semblables. Les niveaux ci-dessous sont des limites&#xa0;: ce que les promesses exigent devient de lui-même moins précis.</translation>
    </message>
    <message>
        <source>What is told of each person</source>
        <translation>Ce qui est dit de chaque personne</translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation>Ce qui est promis</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>How much it matters that a column stays exact, beside the others</source>
        <translation>Combien il importe qu’une colonne reste précise, à côté des autres</translation>
    </message>
    <message>
        <source>Could identify: what others may know of somebody, so it becomes less exact. Sensitive: what nobody should learn of somebody. Plain: told as it is.</source>
        <translation>Peut identifier&#xa0;: ce que d’autres peuvent savoir de quelqu’un, et qui devient donc moins précis. Sensible&#xa0;: ce que nul ne doit apprendre de quelqu’un. Ordinaire&#xa0;: dit tel quel.</translation>
    </message>
    <message>
        <source>Persons who look alike (k)</source>
        <translation>Personnes semblables (k)</translation>
    </message>
    <message>
        <source>Mean risk</source>
        <translation>Risque moyen</translation>
    </message>
    <message>
        <source>Left out at most</source>
        <translation>Écartées au plus</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Seconds to search</source>
        <translation>Secondes de recherche</translation>
    </message>
    <message>
        <source>In every group of persons who look alike, sensitive values are</source>
        <translation>Dans chaque groupe de personnes semblables, les valeurs sensibles sont</translation>
    </message>
    <message>
        <source>rounded to multiples of %1</source>
        <translation>arrondis à des multiples de&#xa0;%1</translation>
    </message>
    <message>
        <source>hidden below %1</source>
        <translation>masqués en dessous de&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::CommandPalette</name>
    <message>
        <source>Find a person, a page or an action</source>
        <translation>Rechercher une personne, une page ou une action</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message>
        <source>Nothing found. Try part of a name, a case number or a word of the action.</source>
        <translation>Aucun résultat. Essayez une partie d’un nom, un numéro de dossier ou un mot de l’action.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ConditionForm</name>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>School level</source>
        <translation>Niveau scolaire</translation>
    </message>
    <message>
        <source>Bac stream</source>
        <translation>Filière du bac</translation>
    </message>
    <message>
        <source>Diploma recognised</source>
        <translation>Diplôme reconnu</translation>
    </message>
    <message>
        <source>Residence status</source>
        <translation>Situation de séjour</translation>
    </message>
    <message>
        <source>Valid residence title</source>
        <translation>Titre de séjour valable</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationalité</translation>
    </message>
    <message>
        <source>Place of residence</source>
        <translation>Lieu de résidence</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Earlier training</source>
        <translation>Formation antérieure</translation>
    </message>
    <message>
        <source>Years of practice</source>
        <translation>Années de pratique</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Pièce</translation>
    </message>
    <message>
        <source>State of the intake</source>
        <translation>État de la rentrée</translation>
    </message>
    <message>
        <source>One of these</source>
        <translation>L’un de ceux-ci</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>Ajouter à la liste</translation>
    </message>
    <message>
        <source>Counted on</source>
        <translation>Compté au</translation>
    </message>
    <message>
        <source>the first day of the intake</source>
        <translation>le premier jour de la rentrée</translation>
    </message>
    <message>
        <source>the day of the application</source>
        <translation>le jour de la candidature</translation>
    </message>
    <message>
        <source>a day of the year</source>
        <translation>un jour de l’année</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>From this age</source>
        <translation>À partir de cet âge</translation>
    </message>
    <message>
        <source>To this age, included</source>
        <translation>Jusqu’à cet âge inclus</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>A level test replaces the certificate</source>
        <translation>Un test de niveau remplace le certificat</translation>
    </message>
    <message>
        <source>A request under way is enough</source>
        <translation>Une demande en cours suffit</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Level completed</source>
        <translation>Niveau achevé</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Métier</translation>
    </message>
    <message>
        <source>Trade (any when not said)</source>
        <translation>Métier (tous si non précisé)</translation>
    </message>
    <message>
        <source>At least this many years</source>
        <translation>Au moins ce nombre d’années</translation>
    </message>
    <message>
        <source>The intake</source>
        <translation>La rentrée</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ConditionList</name>
    <message>
        <source>All of these hold</source>
        <translation>Toutes ces conditions</translation>
    </message>
    <message>
        <source>At least one of these holds</source>
        <translation>Au moins une de ces conditions</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Ajouter une condition</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ConditionRow</name>
    <message>
        <source>Condition %1: what is asked</source>
        <translation>Condition %1&#xa0;: sur quoi</translation>
    </message>
    <message>
        <source>Condition %1: how</source>
        <translation>Condition %1&#xa0;: comment</translation>
    </message>
    <message>
        <source>Remove condition %1</source>
        <translation>Retirer la condition %1</translation>
    </message>
    <message>
        <source>Choose what is asked…</source>
        <translation>Choisir sur quoi elle porte…</translation>
    </message>
    <message>
        <source>has one of</source>
        <translation>comprend l’un de</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>est l’un de</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>est au moins</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>est au plus</translation>
    </message>
    <message>
        <source>is from … to</source>
        <translation>est compris entre</translation>
    </message>
    <message>
        <source>lies so many days back</source>
        <translation>remonte à tant de jours</translation>
    </message>
    <message>
        <source>lies so many days ahead</source>
        <translation>vient dans tant de jours</translation>
    </message>
    <message>
        <source>is known</source>
        <translation>est connu</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>n’est pas connu</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ConflictDialog</name>
    <message>
        <source>Save these</source>
        <translation>Enregistrer ce choix</translation>
    </message>
    <message>
        <source>Somebody saved other data while you were typing. Nothing is lost: choose what holds.</source>
        <translation>Quelqu’un a enregistré d’autres données pendant votre saisie. Rien n’est perdu&#xa0;: choisissez ce qui est juste.</translation>
    </message>
    <message>
        <source>%1 saved other data while you were typing. Nothing is lost: choose what holds.</source>
        <translation>%1 a enregistré d’autres données pendant votre saisie. Rien n’est perdu&#xa0;: choisissez ce qui est juste.</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>Modifié entre-temps</translation>
    </message>
    <message>
        <source>Stored now</source>
        <translation>Enregistré actuellement</translation>
    </message>
    <message>
        <source>Typed here</source>
        <translation>Saisi ici</translation>
    </message>
    <message>
        <source>%1 – changed by both</source>
        <translation>%1 – modifié des deux côtés</translation>
    </message>
    <message>
        <source>%1, stored now: %2</source>
        <translation>%1, enregistré actuellement&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, typed here: %2</source>
        <translation>%1, saisi ici&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ConsentDialog</name>
    <message>
        <source>Withdraw: %1</source>
        <translation>Retirer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Record the withdrawal</source>
        <translation>Enregistrer le retrait</translation>
    </message>
    <message>
        <source>Consent: %1</source>
        <translation>Consentement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>Enregistrer la décision</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ConsentsPanel</name>
    <message>
        <source>What the person agreed to</source>
        <translation>Ce que la personne a accepté</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Name a centre</source>
        <translation>Nommer un établissement</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Share with %1</source>
        <translation>Partager avec %1</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ContentStep</name>
    <message>
        <source>What to begin with</source>
        <translation>Par quoi commencer</translation>
    </message>
    <message>
        <source>An empty desk</source>
        <translation>Un guichet vide</translation>
    </message>
    <message>
        <source>For real work. A list of persons can be imported afterwards.</source>
        <translation>Pour le travail réel. Une liste de personnes peut être importée ensuite.</translation>
    </message>
    <message>
        <source>A demonstration desk</source>
        <translation>Un guichet de démonstration</translation>
    </message>
    <message>
        <source>Filled with invented persons, to learn and to show. Never mix it with real ones.</source>
        <translation>Rempli de personnes fictives, pour apprendre et pour montrer. N’y mêlez jamais de vraies personnes.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::CountsView</name>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::DateField</name>
    <message>
        <source>5/3/1999 or 1999</source>
        <translation>5/3/1999 ou 1999</translation>
    </message>
    <message>
        <source>5/3/2027</source>
        <translation>5/3/2027</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>pas une date</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>vers %1</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::DefinitionsDialog</name>
    <message>
        <source>Export definitions</source>
        <translation>Exporter des définitions</translation>
    </message>
    <message>
        <source>Definitions (*.json)</source>
        <translation>Définitions (*.json)</translation>
    </message>
    <message>
        <source>The definitions are written. They hold no figures and nothing about persons.</source>
        <translation>Les définitions sont écrites. Elles ne contiennent ni chiffres ni rien sur des personnes.</translation>
    </message>
    <message>
        <source>Take in definitions</source>
        <translation>Importer des définitions</translation>
    </message>
    <message numerus="yes">
        <source>%n definition(s) were taken in.</source>
        <translation>
            <numerusform>%n définition a été importée.</numerusform>
            <numerusform>%n définitions ont été importées.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not a file of Tawjih’s definitions. Nothing was taken in.</source>
        <translation>Ce n’est pas un fichier de définitions de Tawjih. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Nothing was taken in. What is wrong in the file stands beside.</source>
        <translation>Rien n’a été importé. Les fautes du fichier sont indiquées à côté.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n faute</numerusform>
            <numerusform>%n fautes</numerusform>
        </translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En toutes lettres</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Nothing has all of these words. Type fewer.</source>
        <translation>Rien ne contient tous ces mots. Tapez-en moins.</translation>
    </message>
    <message>
        <source>%1, %2 – code %3</source>
        <translation>%1, %2 – code %3</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>Fermer sans enregistrer&#xa0;?</translation>
    </message>
    <message>
        <source>What was typed is lost.</source>
        <translation>Ce qui a été tapé est perdu.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Fermer sans enregistrer</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>«&#xa0;%1&#xa0;» est enregistré.</translation>
    </message>
    <message>
        <source>Somebody changed this indicator meanwhile</source>
        <translation>Quelqu’un a modifié cet indicateur entre-temps</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Reading it again shows it as it is now; what you typed here is lost.</source>
        <translation>Rien n’a été écrasé. En le relisant, vous le verrez tel qu’il est maintenant&#xa0;; ce que vous avez tapé ici sera perdu.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Le relire</translation>
    </message>
    <message>
        <source>“%1” is the desk’s own now.</source>
        <translation>«&#xa0;%1&#xa0;» est maintenant au guichet.</translation>
    </message>
    <message>
        <source>Take “%1” back?</source>
        <translation>Retirer «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>The program’s own definition stands again. Reports that were made stay as they are.</source>
        <translation>La définition du programme reprend sa place. Les rapports déjà établis restent tels quels.</translation>
    </message>
    <message>
        <source>It is no longer offered, and figures that name it say so. Reports that were made stay as they are.</source>
        <translation>Elle n’est plus proposée, et les chiffres qui la citent le disent. Les rapports déjà établis restent tels quels.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>“%1” was taken back.</source>
        <translation>«&#xa0;%1&#xa0;» a été retiré.</translation>
    </message>
    <message>
        <source>Somebody changed it meanwhile, so it was not taken back. It is shown as it is now.</source>
        <translation>Quelqu’un l’a modifiée entre-temps&#xa0;: elle n’a donc pas été retirée. La voici telle qu’elle est maintenant.</translation>
    </message>
    <message>
        <source>What figures are made of</source>
        <translation>Définitions des chiffres</translation>
    </message>
    <message>
        <source>Search a definition</source>
        <translation>Chercher une définition</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Définitions</translation>
    </message>
    <message>
        <source>New indicator…</source>
        <translation>Nouvel indicateur…</translation>
    </message>
    <message>
        <source>Copy as own…</source>
        <translation>Copier pour le guichet…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Export all own…</source>
        <translation>Exporter celles du guichet…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::DeskCalendarDialog</name>
    <message>
        <source>The calendar has the national holidays of this year already.</source>
        <translation>Le calendrier a déjà les fêtes nationales de cette année.</translation>
    </message>
    <message numerus="yes">
        <source>%n national holiday(s) added. Religious ones move with the moon: they are entered by hand.</source>
        <translation>
            <numerusform>%n fête nationale ajoutée. Les fêtes religieuses suivent la lune&#xa0;: elles se saisissent à la main.</numerusform>
            <numerusform>%n fêtes nationales ajoutées. Les fêtes religieuses suivent la lune&#xa0;: elles se saisissent à la main.</numerusform>
        </translation>
    </message>
    <message>
        <source>Holidays and hours of the desk</source>
        <translation>Jours fériés et horaires du guichet</translation>
    </message>
    <message>
        <source>On which days the desk is closed, and when it keeps other hours. On all other working days it is open from 08:30 to 16:30; an entry over a whole year says otherwise.</source>
        <translation>Les jours où le guichet est fermé, et ceux où il a d’autres horaires. Tous les autres jours ouvrables, il ouvre de 08:30 à 16:30&#xa0;; une entrée sur une année entière en décide autrement.</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>L’année précédente</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>L’année suivante</translation>
    </message>
    <message>
        <source>Those taken out too</source>
        <translation>Avec les entrées retirées</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Add the national holidays</source>
        <translation>Ajouter les fêtes nationales</translation>
    </message>
    <message>
        <source>Add Ramadan…</source>
        <translation>Ajouter le ramadan…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nouvelle entrée</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::DeskController</name>
    <message>
        <source>Opening the desk</source>
        <translation>Ouverture du guichet</translation>
    </message>
    <message>
        <source>Open a desk</source>
        <translation>Ouvrir un guichet</translation>
    </message>
    <message>
        <source>Creating the desk</source>
        <translation>Création du guichet</translation>
    </message>
    <message>
        <source>Inventing persons</source>
        <translation>Création de personnes fictives</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>Votre mot de passe est changé.</translation>
    </message>
    <message>
        <source>Today’s backup was not made</source>
        <translation>La sauvegarde du jour n’a pas été faite</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Writing the backup</source>
        <translation>Écriture de la sauvegarde</translation>
    </message>
    <message>
        <source>The desk was not closed cleanly</source>
        <translation>Le guichet n’a pas été fermé correctement</translation>
    </message>
    <message>
        <source>A form was open when the desk was locked. What you had typed is kept.</source>
        <translation>Un formulaire était ouvert quand le guichet s’est verrouillé. Ce que vous aviez écrit est gardé.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Today’s backup was not copied to the second place</source>
        <translation>La sauvegarde du jour n’a pas été copiée dans le second emplacement</translation>
    </message>
    <message>
        <source>Giving the desk a new key</source>
        <translation>Nouvelle clé pour le guichet</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sauvegarde en cours</translation>
    </message>
    <message>
        <source>The desk has a new key. Earlier backups keep the old one: lock them away or delete them.</source>
        <translation>Le guichet a une nouvelle clé. Les sauvegardes antérieures gardent l’ancienne&#xa0;: mettez-les sous clé ou supprimez-les.</translation>
    </message>
    <message>
        <source>Give a first password again to the accounts that were named.</source>
        <translation>Redonnez un premier mot de passe aux comptes indiqués.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::DeskForm</name>
    <message>
        <source>Name of the desk</source>
        <translation>Nom du guichet</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>Nom en français</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>Nom en arabe</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Nom en anglais</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>As it is printed on letters.</source>
        <translation>Telle qu’elle est imprimée sur les courriers.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Letters before file numbers</source>
        <translation>Lettres devant les numéros de dossier</translation>
    </message>
    <message>
        <source>CNDP number</source>
        <translation>Numéro CNDP</translation>
    </message>
    <message>
        <source>Without it nothing with names can be exported.</source>
        <translation>Sans lui, aucun export nominatif n’est possible.</translation>
    </message>
    <message>
        <source>Two to five capitals: %1</source>
        <translation>Deux à cinq majuscules&#xa0;: %1</translation>
    </message>
    <message>
        <source>May be added later. Without it nothing with names can be exported.</source>
        <translation>Peut être ajouté plus tard. Sans lui, aucun export nominatif n’est possible.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::DeskStep</name>
    <message>
        <source>Where the desk is kept</source>
        <translation>Emplacement du guichet</translation>
    </message>
    <message>
        <source>The desk</source>
        <translation>Le guichet</translation>
    </message>
    <message>
        <source>As it stands on letters and on the sheets given to persons.</source>
        <translation>Tel qu’il figure sur les lettres et sur les feuilles remises aux personnes.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Change where the desk is kept</source>
        <translation>Changer l’emplacement du guichet</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>Conservé dans %1</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::Disclosure</name>
    <message>
        <source>open</source>
        <translation>déplié</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>replié</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::DocumentsEdit</name>
    <message>
        <source>not asked</source>
        <translation>non demandée</translation>
    </message>
    <message>
        <source>%1: valid until</source>
        <translation>%1&#xa0;: valable jusqu’au</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>%1: note</source>
        <translation>%1&#xa0;: note</translation>
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
        <translation>Documents à joindre</translation>
    </message>
    <message>
        <source>PDF, JPEG and PNG files (%1)</source>
        <translation>Fichiers PDF, JPEG et PNG (%1)</translation>
    </message>
    <message>
        <source>At most %1 files at once: the others were left out.</source>
        <translation>Au plus %1 fichiers à la fois&#xa0;: les autres ont été laissés de côté.</translation>
    </message>
    <message>
        <source>Attaching documents</source>
        <translation>Ajout de documents</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) attached.</source>
        <translation>
            <numerusform>%n document joint.</numerusform>
            <numerusform>%n documents joints.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was attached.</source>
        <translation>Rien n’a été joint.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n scanned file(s)?</source>
        <translation>
            <numerusform>Supprimer %n fichier numérisé&#xa0;?</numerusform>
            <numerusform>Supprimer %n fichiers numérisés&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are attached now, and still lie readable in the scanner&apos;s folder. Deleting takes them out of the folder. It does not overwrite what the disk holds, nor copies that the scanner, a backup or a synchronised folder keeps: who has the computer may bring a deleted file back, unless its disk is encrypted.</source>
        <translation>Ils sont joints, et restent lisibles dans le dossier du scanner. La suppression les ôte du dossier. Elle n’écrase ni ce que contient le disque, ni les copies que gardent le scanner, une sauvegarde ou un dossier synchronisé&#xa0;: qui tient l’ordinateur peut retrouver un fichier supprimé, sauf si le disque est chiffré.</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>scanned files</comment>
        <translation>Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>%n scanned file(s) could not be deleted, or changed meanwhile. Delete them in the folder.</source>
        <translation>
            <numerusform>%n fichier numérisé n’a pas pu être supprimé, ou a changé entre-temps. Supprimez-le dans le dossier.</numerusform>
            <numerusform>%n fichiers numérisés n’ont pas pu être supprimés, ou ont changé entre-temps. Supprimez-les dans le dossier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>Retirer «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>It is deleted from the desk at once and cannot be brought back. Backups that were made before keep it until they are thinned out. The journal keeps that there was one.</source>
        <translation>Il est effacé du guichet aussitôt, et rien ne le ramènera. Les sauvegardes faites avant le gardent jusqu’à ce qu’elles soient éliminées. Le journal garde qu’il a existé.</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a document</comment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Removing a document</source>
        <translation>Retrait d’un document</translation>
    </message>
    <message>
        <source>The document was removed for good.</source>
        <translation>Le document a été retiré définitivement.</translation>
    </message>
    <message>
        <source>PDF, JPEG or PNG, at most %1 each.</source>
        <translation>PDF, JPEG ou PNG, au plus %1 chacun.</translation>
    </message>
    <message>
        <source>%1 of %2 taken.</source>
        <translation>%1 sur %2 utilisés.</translation>
    </message>
    <message>
        <source>No document yet. Attach a scan or a photo, or drop files here. They are kept encrypted in the desk and shown only in this window.</source>
        <translation>Aucun document pour l’instant. Joignez une numérisation ou une photo, ou déposez des fichiers ici. Ils sont conservés chiffrés dans le guichet et affichés dans cette fenêtre seulement.</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>Joindre…</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>From the scanner&apos;s folder…</source>
        <translation>Depuis le dossier du scanner…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Remove the chosen document (%1)</source>
        <translation>Retirer le document choisi (%1)</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>a key</comment>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file and what is wrong with it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::DuplicatesModel</name>
    <message>
        <source>two persons</source>
        <translation>deux personnes</translation>
    </message>
    <message>
        <source>probably the same</source>
        <translation>probablement la même</translation>
    </message>
    <message>
        <source>perhaps the same</source>
        <translation>peut-être la même</translation>
    </message>
    <message>
        <source>perhaps twins</source>
        <translation>peut-être jumeaux</translation>
    </message>
    <message>
        <source>perhaps relatives</source>
        <translation>peut-être proches</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two persons</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1: %2 and %3</source>
        <comment>what two persons may be</comment>
        <translation>%1&#xa0;: %2 et %3</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::DuplicatesPage</name>
    <message>
        <source>Next pair</source>
        <translation>Paire suivante</translation>
    </message>
    <message>
        <source>Pair before</source>
        <translation>Paire précédente</translation>
    </message>
    <message>
        <source>Same person: merge…</source>
        <translation>Même personne&#xa0;: fusionner…</translation>
    </message>
    <message>
        <source>Two persons</source>
        <translation>Deux personnes</translation>
    </message>
    <message>
        <source>Probable</source>
        <translation>Probables</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>Relatives</source>
        <translation>Proches</translation>
    </message>
    <message>
        <source>The whole desk was never searched for duplicates.</source>
        <translation>Le guichet n’a jamais été parcouru à la recherche de doublons.</translation>
    </message>
    <message>
        <source>The whole desk was last searched %1, at %2.</source>
        <comment>today, at 10:42</comment>
        <translation>Dernière recherche dans tout le guichet&#xa0;: %1, à %2.</translation>
    </message>
    <message>
        <source>Pairs left out, who share nothing but what very many share: %1.</source>
        <translation>Paires laissées de côté, qui n’ont en commun que ce que beaucoup partagent&#xa0;: %1.</translation>
    </message>
    <message>
        <source>the first %1 of %2</source>
        <translation>les %1 premières sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n paire</numerusform>
            <numerusform>%n paires</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody looked yet for persons who are on record twice.</source>
        <translation>Personne n’a encore cherché qui est enregistré deux fois.</translation>
    </message>
    <message>
        <source>Search the whole desk</source>
        <translation>Chercher dans tout le guichet</translation>
    </message>
    <message>
        <source>No pair is probably one person. Some may be.</source>
        <translation>Aucune paire n’est probablement une seule personne. Certaines le sont peut-être.</translation>
    </message>
    <message>
        <source>Go on with those</source>
        <translation>Continuer avec celles-ci</translation>
    </message>
    <message>
        <source>No pair of the queue was said to be two persons.</source>
        <translation>Aucune paire n’a été déclarée être deux personnes.</translation>
    </message>
    <message>
        <source>No pair looks like relatives.</source>
        <translation>Aucune paire ne ressemble à des proches.</translation>
    </message>
    <message>
        <source>Nothing to decide here. What comes in is compared at once.</source>
        <translation>Rien à décider ici. Ce qui arrive est comparé aussitôt.</translation>
    </message>
    <message>
        <source>Searching for duplicates</source>
        <translation>Recherche de doublons</translation>
    </message>
    <message>
        <source>The search is done: nobody seems to be on record twice.</source>
        <translation>La recherche est finie&#xa0;: personne ne semble enregistré deux fois.</translation>
    </message>
    <message numerus="yes">
        <source>The search is done: %n pair(s) to decide on.</source>
        <translation>
            <numerusform>La recherche est finie&#xa0;: %n paire à examiner.</numerusform>
            <numerusform>La recherche est finie&#xa0;: %n paires à examiner.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search was stopped. The queue is as it was.</source>
        <translation>La recherche a été arrêtée. La liste est restée telle quelle.</translation>
    </message>
    <message>
        <source>The pair waits for a decision again.</source>
        <translation>La paire attend de nouveau une décision.</translation>
    </message>
    <message>
        <source>Two persons: they are not proposed again.</source>
        <translation>Deux personnes&#xa0;: elles ne seront plus proposées.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nothing to undo since you unlocked the desk.</source>
        <translation>Rien à annuler depuis que vous avez déverrouillé le guichet.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Which pairs</source>
        <translation>Quelles paires</translation>
    </message>
    <message>
        <source>Pairs who may be one person</source>
        <translation>Paires qui sont peut-être une seule personne</translation>
    </message>
    <message>
        <source>Of %1 pairs found, the %2 likeliest are here.</source>
        <translation>Sur %1 paires trouvées, les %2 plus probables sont ici.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::EarlierPlansCard</name>
    <message>
        <source>Earlier plan</source>
        <translation>Projet antérieur</translation>
    </message>
    <message>
        <source>Of %1, merged on %2:</source>
        <comment>record, date</comment>
        <translation>De %1, fusionné le %2&#xa0;:</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::EntryBar</name>
    <message>
        <source>Choose an entry to see what can be done with it.</source>
        <translation>Choisissez une entrée pour voir ce que l’on peut en faire.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::EntryPanel</name>
    <message>
        <source>Nothing is missing.</source>
        <translation>Il ne manque rien.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Il manque&#xa0;: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>no longer offered</source>
        <translation>hors offre actuelle</translation>
    </message>
    <message>
        <source>Quality of the entry</source>
        <translation>Qualité de l’entrée</translation>
    </message>
    <message>
        <source>Verified today by me</source>
        <translation>Vérifié aujourd’hui par moi</translation>
    </message>
    <message>
        <source>Notes that you checked this entry with the centre today</source>
        <translation>Note que vous avez vérifié cette entrée aujourd’hui auprès de l’établissement</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Proposer à nouveau</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>No longer offered</source>
        <translation>Ne plus proposer</translation>
    </message>
    <message>
        <source>Who fits?</source>
        <translation>Qui convient&#xa0;?</translation>
    </message>
    <message>
        <source>The persons with an open case who can enter this intake</source>
        <translation>Les personnes au dossier ouvert qui peuvent entrer à cette rentrée</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::EntryScreen</name>
    <message>
        <source>The orientation desk’s records</source>
        <translation>Les dossiers du guichet d’orientation</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ErasurePanel</name>
    <message>
        <source>Looking for what is kept long enough</source>
        <translation>Recherche de ce qui a été conservé assez longtemps</translation>
    </message>
    <message numerus="yes">
        <source>Propose the erasure of %n person(s)…</source>
        <translation>
            <numerusform>Proposer l’effacement de %n personne…</numerusform>
            <numerusform>Proposer l’effacement de %n personnes…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody’s data has been kept for longer than the rule says.</source>
        <translation>Aucune donnée n’est conservée plus longtemps que la règle.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) may be erased</source>
        <translation>
            <numerusform>%n personne peut être effacée</numerusform>
            <numerusform>%n personnes peuvent être effacées</numerusform>
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
            <numerusform>%n conservée pour une autre raison.</numerusform>
            <numerusform>%n conservées pour une autre raison.</numerusform>
        </translation>
    </message>
    <message>
        <source>closed on %1</source>
        <translation>clos le %1</translation>
    </message>
    <message>
        <source>not closed</source>
        <translation>non clos</translation>
    </message>
    <message>
        <source>last contact on %1</source>
        <translation>dernier contact le %1</translation>
    </message>
    <message>
        <source>may be erased</source>
        <translation>peut être effacée</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>proposed by %1</source>
        <translation>proposé par %1</translation>
    </message>
    <message>
        <source>decided by %1</source>
        <translation>décidé par %1</translation>
    </message>
    <message>
        <source>Somebody else approves what you proposed.</source>
        <translation>Une autre personne approuve ce que vous avez proposé.</translation>
    </message>
    <message numerus="yes">
        <source>Propose to erase the data of %n person(s)?</source>
        <translation>
            <numerusform>Proposer d’effacer les données de %n personne&#xa0;?</numerusform>
            <numerusform>Proposer d’effacer les données de %n personnes&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is erased before somebody else approves it.</source>
        <translation>Rien n’est effacé avant qu’une autre personne ne l’approuve.</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Proposer</translation>
    </message>
    <message>
        <source>The erasure was proposed. A supervisor or an administrator other than you approves it.</source>
        <translation>L’effacement a été proposé. Un responsable ou un administrateur autre que vous l’approuve.</translation>
    </message>
    <message numerus="yes">
        <source>Erase the data of %n person(s) for good?</source>
        <translation>
            <numerusform>Effacer définitivement les données de %n personne&#xa0;?</numerusform>
            <numerusform>Effacer définitivement les données de %n personnes&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Erasing personal data</source>
        <translation>Effacement de données personnelles</translation>
    </message>
    <message numerus="yes">
        <source>The data of %n person(s) was erased.</source>
        <translation>
            <numerusform>Les données de %n personne ont été effacées.</numerusform>
            <numerusform>Les données de %n personnes ont été effacées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept: something came up since.</source>
        <translation>
            <numerusform>%n conservée&#xa0;: quelque chose est survenu depuis.</numerusform>
            <numerusform>%n conservées&#xa0;: quelque chose est survenu depuis.</numerusform>
        </translation>
    </message>
    <message>
        <source>The proposal was given up. Nobody was erased.</source>
        <translation>La proposition a été abandonnée. Personne n’a été effacé.</translation>
    </message>
    <message>
        <source>Stopped. Nobody was erased.</source>
        <translation>Interrompu. Personne n’a été effacé.</translation>
    </message>
    <message>
        <source>How long data is kept</source>
        <translation>Durée de conservation</translation>
    </message>
    <message numerus="yes">
        <source>Until %n month(s) after the case was closed and after the last contact. Then what names the person is erased; what statistics count stays.</source>
        <translation>
            <numerusform>Jusqu’à %n mois après la clôture du dossier et après le dernier contact. Ensuite, ce qui nomme la personne est effacé&#xa0;; ce que comptent les statistiques reste.</numerusform>
            <numerusform>Jusqu’à %n mois après la clôture du dossier et après le dernier contact. Ensuite, ce qui nomme la personne est effacé&#xa0;; ce que comptent les statistiques reste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>See who is due</source>
        <translation>Voir qui est concerné</translation>
    </message>
    <message>
        <source>Persons whose data has been kept long enough</source>
        <translation>Personnes dont les données ont été conservées assez longtemps</translation>
    </message>
    <message>
        <source>Erasures</source>
        <translation>Effacements</translation>
    </message>
    <message>
        <source>No erasure was proposed yet. One person proposes, another approves.</source>
        <translation>Aucun effacement n’a encore été proposé. Une personne propose, une autre approuve.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Approuver…</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::EventDialog</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>At</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nouvel événement</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Save the event</source>
        <translation>Enregistrer l’événement</translation>
    </message>
    <message>
        <source>Cancel the event</source>
        <translation>Annuler l’événement</translation>
    </message>
    <message>
        <source>Whole day</source>
        <translation>Toute la journée</translation>
    </message>
    <message>
        <source>Only mine</source>
        <translation>À moi seul</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>À tous</translation>
    </message>
    <message>
        <source>Nothing about a person: that belongs into the person&apos;s own record.</source>
        <translation>Rien sur une personne&#xa0;: cela va dans son propre dossier.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::FigureCard</name>
    <message>
        <source>Copy the chart</source>
        <translation>Copier le graphique</translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <translation>Copier les chiffres</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Enregistrer en PNG…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Copy or save</source>
        <translation>Copier ou enregistrer</translation>
    </message>
    <message>
        <source>Save as XLSX…</source>
        <translation>Enregistrer en XLSX…</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Remove from this dashboard</source>
        <translation>Retirer de ce tableau de bord</translation>
    </message>
    <message>
        <source>Show the numbers</source>
        <translation>Afficher les chiffres</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Comment c’est compté</translation>
    </message>
    <message>
        <source>Arrange this figure</source>
        <translation>Disposer ce graphique</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::FigureFilterDialog</name>
    <message>
        <source>Filter the figures</source>
        <translation>Filtrer les chiffres</translation>
    </message>
    <message>
        <source>Show the figures</source>
        <translation>Afficher les chiffres</translation>
    </message>
    <message>
        <source>Only what fits all of these is counted. What has no meaning for a figure is left aside there, and the figure says so.</source>
        <translation>Seul ce qui répond à tous ces critères est compté. Un critère sans objet pour un graphique y est laissé de côté, et le graphique le dit.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>As known at the end of</source>
        <translation>Tel que connu à la fin du</translation>
    </message>
    <message>
        <source>Empty: as known now. A past day shows what was recorded by then.</source>
        <translation>Vide&#xa0;: tel que connu maintenant. Un jour passé montre ce qui était enregistré alors.</translation>
    </message>
    <message>
        <source>This is not understood as a day.</source>
        <translation>Ce n’est pas compris comme un jour.</translation>
    </message>
    <message>
        <source>Nobody knows yet what will be recorded by then.</source>
        <translation>Personne ne sait encore ce qui sera enregistré d’ici là.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::FilterBar</name>
    <message>
        <source>Any status</source>
        <translation>Tous les statuts</translation>
    </message>
    <message>
        <source>Women and men</source>
        <translation>Femmes et hommes</translation>
    </message>
    <message>
        <source>Any residence status</source>
        <translation>Toutes les situations de séjour</translation>
    </message>
    <message>
        <source>Any nationality</source>
        <translation>Toutes les nationalités</translation>
    </message>
    <message>
        <source>Any arrondissement</source>
        <translation>Tous les arrondissements</translation>
    </message>
    <message>
        <source>Late next step</source>
        <translation>Étape en retard</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Any advisor</source>
        <translation>Tous les conseillers</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mes dossiers</translation>
    </message>
    <message>
        <source>Nobody’s</source>
        <translation>Sans conseiller</translation>
    </message>
    <message>
        <source>Name as heard, in any script; number, phone or document</source>
        <translation>Nom tel qu’entendu, latin ou arabe&#xa0;; numéro, téléphone ou document</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>Plus proches d’abord</translation>
    </message>
    <message>
        <source>Ordered by how well each person fits what is typed; a column’s heading orders by that column</source>
        <translation>Dans l’ordre de ressemblance avec ce qui est saisi&#xa0;; l’en-tête d’une colonne trie selon cette colonne</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::FirstRunAssistant</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Creating the desk…</source>
        <translation>Création du guichet…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Create the desk</source>
        <translation>Créer le guichet</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>Ouvrir le guichet</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Stopped. The demonstration desk is removed; the desk can be made again.</source>
        <translation>Arrêté. Le guichet de démonstration est supprimé&#xa0;; il peut être créé à nouveau.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Inventing persons… %1</source>
        <translation>Création de personnes fictives… %1</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::FittingDialog</name>
    <message>
        <source>Looking at the open cases</source>
        <translation>Examen des dossiers ouverts</translation>
    </message>
    <message>
        <source>This intake is no longer offered.</source>
        <translation>Cette rentrée n’est plus proposée.</translation>
    </message>
    <message numerus="yes">
        <source>%1 fit of %n open case(s).</source>
        <translation>
            <numerusform>%1 conviennent sur %n dossier ouvert.</numerusform>
            <numerusform>%1 conviennent sur %n dossiers ouverts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The best %n are shown.</source>
        <translation>
            <numerusform>La meilleure est affichée.</numerusform>
            <numerusform>Les %n meilleures sont affichées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who fits?</source>
        <translation>Qui convient&#xa0;?</translation>
    </message>
    <message>
        <source>Persons who fit this intake</source>
        <translation>Personnes qui conviennent à cette rentrée</translation>
    </message>
    <message>
        <source>Nobody with an open case can enter this intake as their file stands.</source>
        <translation>Aucune personne au dossier ouvert ne peut entrer à cette rentrée dans l’état de son dossier.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::FormGrid</name>
    <message>
        <source>%1, required</source>
        <translation>%1, obligatoire</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::GlassDialog</name>
    <message>
        <source>This case is restricted</source>
        <translation>Ce dossier est restreint</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Case %1 is open to its advisor and to supervisors only. You can open it for an hour where a person’s need cannot wait. It is noted in the journal, and supervisors read your reason.</source>
        <translation>Le dossier %1 n’est ouvert qu’à son conseiller et aux superviseurs. Vous pouvez l’ouvrir pour une heure quand le besoin d’une personne ne peut attendre. C’est noté au journal, et les superviseurs lisent votre motif.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <source>Reason, in your words</source>
        <translation>Motif, avec vos mots</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters.</source>
        <translation>
            <numerusform>Au moins %n caractère.</numerusform>
            <numerusform>Au moins %n caractères.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tawjih::ui::GlassModel</name>
    <message>
        <source>%1, on %2</source>
        <comment>who saw it, and when</comment>
        <translation>%1, le %2</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Vu par</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::GlassPage</name>
    <message numerus="yes">
        <source>%n opening(s)</source>
        <translation>
            <numerusform>%n ouverture</numerusform>
            <numerusform>%n ouvertures</numerusform>
        </translation>
    </message>
    <message>
        <source>Restricted cases opened</source>
        <translation>Dossiers restreints ouverts</translation>
    </message>
    <message>
        <source>By colleagues to whom they are closed, each with a reason.</source>
        <translation>Par des collègues à qui ils sont fermés, chacun avec un motif.</translation>
    </message>
    <message>
        <source>I have seen this</source>
        <translation>J’en ai pris connaissance</translation>
    </message>
    <message>
        <source>Openings of restricted cases</source>
        <translation>Ouvertures de dossiers restreints</translation>
    </message>
    <message>
        <source>No restricted case was opened by anybody to whom it is closed.</source>
        <translation>Aucun dossier restreint n’a été ouvert par quelqu’un à qui il est fermé.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::GroupsEdit</name>
    <message numerus="yes">
        <source>%n selected, level %1:</source>
        <comment>how many values are put into a group</comment>
        <translation>
            <numerusform>%n sélectionnée, niveau %1&#xa0;:</numerusform>
            <numerusform>%n sélectionnées, niveau %1&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Take level %1 away</source>
        <translation>Retirer le niveau %1</translation>
    </message>
    <message>
        <source>Take groups from a file</source>
        <translation>Reprendre les groupes d’un fichier</translation>
    </message>
    <message>
        <source>Hierarchies (*.csv *.txt);;All files (*)</source>
        <translation>Hiérarchies (*.csv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Write the groups to a file</source>
        <translation>Écrire les groupes dans un fichier</translation>
    </message>
    <message>
        <source>Hierarchies (*.csv)</source>
        <translation>Hiérarchies (*.csv)</translation>
    </message>
    <message>
        <source>Select values, name their group and put them into it. Level 1 is the most exact; a level can only join groups of the one before it.</source>
        <translation>Sélectionnez des valeurs, nommez leur groupe et placez-les-y. Le niveau 1 est le plus précis&#xa0;; un niveau ne peut que réunir des groupes du précédent.</translation>
    </message>
    <message>
        <source>Find a value or a group</source>
        <translation>Chercher une valeur ou un groupe</translation>
    </message>
    <message>
        <source>Values and their groups</source>
        <translation>Valeurs et leurs groupes</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nom du groupe</translation>
    </message>
    <message>
        <source>Put into the group</source>
        <translation>Placer dans le groupe</translation>
    </message>
    <message>
        <source>Add a level</source>
        <translation>Ajouter un niveau</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>D’un fichier…</translation>
    </message>
    <message>
        <source>To a file…</source>
        <translation>Vers un fichier…</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::GroupsModel</name>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Niveau %1</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::GuidanceTab</name>
    <message numerus="yes">
        <source>%n training(s)</source>
        <translation>
            <numerusform>%n formation</numerusform>
            <numerusform>%n formations</numerusform>
        </translation>
    </message>
    <message>
        <source>Rank: %1</source>
        <translation>Classement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Asked for: %1</source>
        <translation>Demandé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Conditions: %1</source>
        <translation>Conditions&#xa0;: %1</translation>
    </message>
    <message>
        <source>You may read this case, not change it.</source>
        <translation>Vous pouvez lire ce dossier, pas le modifier.</translation>
    </message>
    <message>
        <source>The case is closed: open it again to refer.</source>
        <translation>Le dossier est clos&#xa0;: rouvrez-le pour orienter.</translation>
    </message>
    <message>
        <source>Something is only tried. Clear “What if…” to refer with what the file says.</source>
        <translation>Quelque chose est seulement essayé. Effacez «&#xa0;Et si…&#xa0;» pour orienter selon le dossier.</translation>
    </message>
    <message>
        <source>What stands against it cannot be changed before this start.</source>
        <translation>Ce qui s’y oppose ne peut pas changer avant cette rentrée.</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Toutes les réponses</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>answer and how many</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Answers shown</source>
        <translation>Réponses affichées</translation>
    </message>
    <message>
        <source>Trainings for this person</source>
        <translation>Formations pour cette personne</translation>
    </message>
    <message>
        <source>No training to show. Change the filter, or add programmes to the catalogue.</source>
        <translation>Aucune formation à afficher. Changez le filtre, ou ajoutez des formations au catalogue.</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Orienter</translation>
    </message>
    <message>
        <source>Residence title: inform and help</source>
        <translation>Titre de séjour&#xa0;: informer et aider</translation>
    </message>
    <message>
        <source>Some trainings ask for a residence title, which the person may not have at their start. This is not a no: explain how one is requested or renewed, and refer to legal help or to UNHCR.</source>
        <translation>Certaines formations demandent un titre de séjour que la personne n’aura peut-être pas à leur début. Ce n’est pas un refus&#xa0;: expliquez comment il se demande ou se renouvelle, et orientez vers une aide juridique ou le HCR.</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>a held place and its last day</comment>
        <translation>%1 jusqu’au %2</translation>
    </message>
    <message>
        <source>For this person: %1</source>
        <translation>Pour cette personne&#xa0;: %1</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Release the place</source>
        <translation>Libérer la place</translation>
    </message>
    <message>
        <source>Hold a place</source>
        <translation>Réserver une place</translation>
    </message>
    <message>
        <source>Put on the waiting list</source>
        <translation>Mettre en liste d’attente</translation>
    </message>
    <message>
        <source>Distances are not known: no arrondissement of the home is noted.</source>
        <translation>Distances inconnues&#xa0;: l’arrondissement du domicile n’est pas noté.</translation>
    </message>
    <message>
        <source>Distances are rough: from the middle of the home&apos;s arrondissement.</source>
        <translation>Distances approximatives&#xa0;: depuis le centre de l’arrondissement du domicile.</translation>
    </message>
    <message>
        <source>In the plan: choice %1.</source>
        <translation>Dans le projet&#xa0;: choix %1.</translation>
    </message>
    <message>
        <source>The catalogue does not say which trade this training is of.</source>
        <translation>Le catalogue ne dit pas de quel métier relève cette formation.</translation>
    </message>
    <message>
        <source>The plan has as many choices as it can: take one out first.</source>
        <translation>Le projet a déjà le nombre maximal de choix&#xa0;: retirez-en un d’abord.</translation>
    </message>
    <message>
        <source>Add to the plan</source>
        <translation>Ajouter au projet</translation>
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
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>no start is known</source>
        <translation>aucune rentrée connue</translation>
    </message>
    <message>
        <source>starts %1</source>
        <translation>dès le %1</translation>
    </message>
    <message>
        <source>applications from %1</source>
        <translation>candidatures à partir du %1</translation>
    </message>
    <message>
        <source>apply until %1</source>
        <translation>candidature avant le %1</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) free</source>
        <translation>
            <numerusform>%n place libre</numerusform>
            <numerusform>%n places libres</numerusform>
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
        <translation>Pas encore vérifié</translation>
    </message>
    <message>
        <source>Verified on %1</source>
        <translation>Vérifié le %1</translation>
    </message>
    <message>
        <source>Verified, nobody noted when</source>
        <translation>Vérifié, date non notée</translation>
    </message>
    <message>
        <source>%1: verify again</source>
        <translation>%1&#xa0;: à revérifier</translation>
    </message>
    <message>
        <source>%1 · source: %2</source>
        <translation>%1 · source&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::HandOverStep</name>
    <message>
        <source>Approve and hand over</source>
        <translation>Approuver et remettre</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Proposer</translation>
    </message>
    <message>
        <source>At least %1 characters.</source>
        <translation>Au moins&#xa0;%1 caractères.</translation>
    </message>
    <message>
        <source>Not the same as the first.</source>
        <translation>Différente de la première.</translation>
    </message>
    <message>
        <source>With your approval the package is made, verified as its recipient would verify it, noted in the list of exports, and written.</source>
        <translation>Avec votre accord, le paquet est fabriqué, vérifié comme son destinataire le vérifierait, noté dans la liste des exports, puis écrit.</translation>
    </message>
    <message>
        <source>A supervisor decides whether it leaves the desk. What you see here is made anew then, and must come out the same.</source>
        <translation>Un superviseur décide si cet export quitte le guichet. Ce que vous voyez ici est alors refait, et doit être identique.</translation>
    </message>
    <message>
        <source>Passphrase of the package</source>
        <translation>Phrase secrète du paquet</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La même encore une fois</translation>
    </message>
    <message>
        <source>Suggest one</source>
        <translation>En suggérer une</translation>
    </message>
    <message>
        <source>Suggested passphrase</source>
        <translation>Phrase secrète suggérée</translation>
    </message>
    <message>
        <source>Give it to the recipient by another way than the file, by telephone for example. It is kept nowhere: without it nobody opens the package.</source>
        <translation>Transmettez-la au destinataire par une autre voie que le fichier, par téléphone par exemple. Elle n’est conservée nulle part&#xa0;: sans elle, personne n’ouvre le paquet.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::HierarchyDialog</name>
    <message>
        <source>How “%1” becomes less exact</source>
        <translation>Comment «&#xa0;%1&#xa0;» devient moins précis</translation>
    </message>
    <message>
        <source>An export begins with the value and takes as many levels as its promises need; after the last one nothing is told. Names of groups stand in the package as you write them.</source>
        <translation>Un export part de la valeur et monte d’autant de niveaux que ses garanties l’exigent&#xa0;; après le dernier, rien n’est dit. Les noms des groupes figurent dans le paquet tels que vous les écrivez.</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveaux</translation>
    </message>
    <message>
        <source>What becomes of the values</source>
        <translation>Ce que deviennent les valeurs</translation>
    </message>
    <message>
        <source>Use these levels</source>
        <translation>Utiliser ces niveaux</translation>
    </message>
    <message>
        <source>Usual levels</source>
        <translation>Niveaux habituels</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::HierarchyPreview</name>
    <message>
        <source>%1, few</source>
        <translation>%1, peu</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>Ce qui est dit</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personnes</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::HourGrid</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tawjih::ui::HouseholdCard</name>
    <message>
        <source>The household was changed.</source>
        <translation>Le ménage a été modifié.</translation>
    </message>
    <message>
        <source>lives elsewhere</source>
        <translation>vit ailleurs</translation>
    </message>
    <message>
        <source>case closed</source>
        <translation>dossier clos</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Lier…</translation>
    </message>
    <message>
        <source>Not one household</source>
        <translation>Pas le même ménage</translation>
    </message>
    <message>
        <source>Open the case of %1</source>
        <translation>Ouvrir le dossier de %1</translation>
    </message>
    <message>
        <source>Change what %1 is…</source>
        <translation>Changer le lien avec %1…</translation>
    </message>
    <message>
        <source>%1 is no relative</source>
        <translation>%1 n’est pas un proche</translation>
    </message>
    <message>
        <source>%1 is no relative any more.</source>
        <translation>%1 n’est plus noté comme proche.</translation>
    </message>
    <message>
        <source>%1 lives elsewhere now</source>
        <translation>%1 vit ailleurs désormais</translation>
    </message>
    <message>
        <source>%1 lives elsewhere now.</source>
        <translation>%1 vit ailleurs désormais.</translation>
    </message>
    <message>
        <source>%1 will not be offered again.</source>
        <translation>%1 ne sera plus proposé.</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Ménage</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Links somebody on record as a relative or as living here</source>
        <translation>Lie une personne enregistrée, comme proche ou membre du ménage</translation>
    </message>
    <message>
        <source>More about this person</source>
        <translation>Plus sur cette personne</translation>
    </message>
    <message>
        <source>No relative on record yet, and nobody who shares the phone or the address.</source>
        <translation>Aucun proche enregistré, et personne ne partage le téléphone ou l’adresse.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ImportPage</name>
    <message>
        <source>Choose a list</source>
        <translation>Choisir une liste</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Lecture de la liste</translation>
    </message>
    <message>
        <source>Checking each row</source>
        <translation>Vérification de chaque ligne</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importation en cours</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>L’importation a été arrêtée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Import report %1.csv</source>
        <translation>Rapport d’importation %1.csv</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>The report is saved. It names lines and reasons, no person.</source>
        <translation>Le rapport est enregistré. Il cite des lignes et des motifs, aucune personne.</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importer une liste</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Autre fichier…</translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) moved.</source>
        <translation>
            <numerusform>%n orientation avancée.</numerusform>
            <numerusform>%n orientations avancées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.xlsm *.csv *.txt *.tsv *.zip)</source>
        <translation>Listes (*.xlsx *.xlsm *.csv *.txt *.tsv *.zip)</translation>
    </message>
    <message>
        <source>This workbook is protected</source>
        <translation>Ce classeur est protégé</translation>
    </message>
    <message>
        <source>Type its password. It is used to read this file and kept nowhere.</source>
        <translation>Saisissez son mot de passe. Il sert à lire ce fichier et n’est conservé nulle part.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Annuler l’importation</translation>
    </message>
    <message>
        <source>Nothing to undo here: past imports stand on the first step.</source>
        <translation>Rien à annuler ici&#xa0;: les importations passées se trouvent à la première étape.</translation>
    </message>
    <message>
        <source>Persons, sessions, referrals or answers from a workbook or a CSV file</source>
        <translation>Personnes, séances, orientations ou réponses depuis un classeur ou un fichier CSV</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>Continuer avec %1</translation>
    </message>
    <message>
        <source>Columns and rules</source>
        <translation>Colonnes et règles</translation>
    </message>
    <message>
        <source>Check the rows</source>
        <translation>Vérifier les lignes</translation>
    </message>
    <message>
        <source>What would become of each row (Ctrl+Enter)</source>
        <translation>Ce que deviendrait chaque ligne (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Write what is shown (Ctrl+Enter)</source>
        <translation>Écrire ce qui est affiché (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Next step of the import</source>
        <translation>Étape suivante de l’importation</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Rétablir ce qui a été annulé</translation>
    </message>
    <message>
        <source>%1 is not where it was. Put it back to go on: what you prepared is kept.</source>
        <translation>%1 n’est plus à sa place. Remettez-le pour continuer&#xa0;: ce que vous avez préparé est conservé.</translation>
    </message>
    <message>
        <source>%1 changed meanwhile: its columns are read as before, what was typed and decided row by row is left out.</source>
        <translation>%1 a changé entre-temps&#xa0;: ses colonnes sont lues comme avant, ce qui a été saisi et décidé ligne par ligne est laissé de côté.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ImportRowsModel</name>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>Qui ou quoi</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>In the file: %1</source>
        <translation>Dans le fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>non importée</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::IndicatorDialog</name>
    <message>
        <source>New indicator</source>
        <translation>Nouvel indicateur</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Save the indicator</source>
        <translation>Enregistrer l’indicateur</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En toutes lettres</translation>
    </message>
    <message>
        <source>Today: %1 of %2</source>
        <translation>Aujourd’hui&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation>Aujourd’hui&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1; not known: %2</source>
        <translation>%1&#xa0;; non connus&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::IndicatorForm</name>
    <message>
        <source>a state on the day of the figures</source>
        <translation>un état au jour des chiffres</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>non mesurée</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>Nom en français</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>Nom en arabe</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Nom en anglais</translation>
    </message>
    <message>
        <source>Definition in French</source>
        <translation>Définition en français</translation>
    </message>
    <message>
        <source>Definition in Arabic</source>
        <translation>Définition en arabe</translation>
    </message>
    <message>
        <source>Definition in English</source>
        <translation>Définition en anglais</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>Ce que l’on regarde</translation>
    </message>
    <message>
        <source>What is counted of it</source>
        <translation>Ce que l’on en compte</translation>
    </message>
    <message>
        <source>Date that must lie in the period</source>
        <translation>Date qui doit tomber dans la période</translation>
    </message>
    <message>
        <source>Count or share</source>
        <translation>Nombre ou part</translation>
    </message>
    <message>
        <source>How long it took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>What is added up</source>
        <translation>Ce que l’on additionne</translation>
    </message>
    <message>
        <source>Conditions of those counted</source>
        <translation>Conditions pour être compté</translation>
    </message>
    <message>
        <source>Out of those with these conditions</source>
        <translation>Sur ceux qui remplissent ces conditions</translation>
    </message>
    <message>
        <source>Not known, told apart: those with these conditions</source>
        <translation>Non connus, mis à part&#xa0;: ceux qui remplissent ces conditions</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Ce qui est compté</translation>
    </message>
    <message>
        <source>Broken down by</source>
        <translation>Ventilé par</translation>
    </message>
    <message>
        <source>Source of the definition</source>
        <translation>Source de la définition</translation>
    </message>
    <message>
        <source>made from the name; small letters, digits and _</source>
        <translation>tiré du nom&#xa0;; minuscules, chiffres et _</translation>
    </message>
    <message>
        <source>It is a share: so many out of so many</source>
        <translation>C’est une part&#xa0;: tant sur tant</translation>
    </message>
    <message>
        <source>No condition: every one is counted.</source>
        <translation>Aucune condition&#xa0;: tous sont comptés.</translation>
    </message>
    <message>
        <source>No condition: out of every one.</source>
        <translation>Aucune condition&#xa0;: sur l’ensemble.</translation>
    </message>
    <message>
        <source>No condition: nothing is told apart.</source>
        <translation>Aucune condition&#xa0;: rien n’est mis à part.</translation>
    </message>
    <message>
        <source>in one of the three languages at least</source>
        <translation>dans au moins une des trois langues</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::IntakeConsents</name>
    <message>
        <source>Ask before anything is kept.</source>
        <translation>Demandez avant de conserver quoi que ce soit.</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non demandé</translation>
    </message>
    <message>
        <source>How it was said</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Explained in</source>
        <translation>Langue de l’explication</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interprète</translation>
    </message>
    <message>
        <source>Why the person came</source>
        <translation>Motif de la visite</translation>
    </message>
    <message>
        <source>Nothing is kept. Advise the person all the same.</source>
        <translation>Rien n’est conservé. Conseillez quand même la personne.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::IssuedLettersCard</name>
    <message>
        <source>Letters handed over</source>
        <translation>Courriers remis</translation>
    </message>
    <message>
        <source>Print again…</source>
        <translation>Imprimer à nouveau…</translation>
    </message>
    <message>
        <source>Puts one like it together anew, under a new reference</source>
        <translation>En compose un semblable, sous une nouvelle référence</translation>
    </message>
    <message>
        <source>discreet</source>
        <translation>discret</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::JournalDetails</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>As</source>
        <translation>En tant que</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Au sujet de</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sceau</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Entrée %1</translation>
    </message>
    <message>
        <source>Choose an entry.</source>
        <translation>Choisissez une entrée.</translation>
    </message>
    <message>
        <source>The beginning of the entry’s seal, which depends on all entries before it.</source>
        <translation>Le début du sceau de l’entrée, qui dépend de toutes les entrées précédentes.</translation>
    </message>
    <message>
        <source>All about this case</source>
        <translation>Tout sur ce dossier</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::JournalFilterBar</name>
    <message>
        <source>Number of a case</source>
        <translation>Numéro de dossier</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::JournalModel</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>As</source>
        <translation>En tant que</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Au sujet de</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::JournalPage</name>
    <message>
        <source>Reading the journal</source>
        <translation>Lecture du journal</translation>
    </message>
    <message>
        <source>Verifying the journal</source>
        <translation>Vérification du journal</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Exporter le journal</translation>
    </message>
    <message>
        <source>Text tables (*.csv)</source>
        <translation>Tableaux texte (*.csv)</translation>
    </message>
    <message>
        <source>Exporting the journal</source>
        <translation>Exportation du journal</translation>
    </message>
    <message numerus="yes">
        <source>%n entries written to %1. The file is not encrypted: it says who did what at the desk, and names no beneficiary.</source>
        <translation>
            <numerusform>%n entrée écrite dans %1. Le fichier n’est pas chiffré&#xa0;: il dit qui a fait quoi au guichet et ne nomme aucun bénéficiaire.</numerusform>
            <numerusform>%n entrées écrites dans %1. Le fichier n’est pas chiffré&#xa0;: il dit qui a fait quoi au guichet et ne nomme aucun bénéficiaire.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal was never verified as a whole. Verifying proves that no entry was changed, taken out or cut off.</source>
        <translation>Le journal n’a jamais été vérifié en entier. La vérification prouve qu’aucune entrée n’a été modifiée, retirée ou coupée.</translation>
    </message>
    <message>
        <source>No entry fits what is asked for.</source>
        <translation>Aucune entrée ne répond à la demande.</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>Montrer toutes les entrées</translation>
    </message>
    <message>
        <source>the newest %1 entries; scroll for older ones</source>
        <translation>les %1 dernières entrées&#xa0;; faites défiler pour les plus anciennes</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Who did what at the desk. Persons stand here by the number of their case alone.</source>
        <translation>Qui a fait quoi au guichet. Les personnes n’y figurent que par le numéro de leur dossier.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Walks along the whole journal and proves that no entry was changed or taken out.</source>
        <translation>Parcourt tout le journal et prouve qu’aucune entrée n’a été modifiée ou retirée.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Entries of the journal</source>
        <translation>Entrées du journal</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::KeptTextsDialog</name>
    <message>
        <source>What you were typing</source>
        <translation>Ce que vous étiez en train d’écrire</translation>
    </message>
    <message>
        <source>I have copied it</source>
        <translation>Je l’ai recopié</translation>
    </message>
    <message>
        <source>Keep it for later</source>
        <translation>Garder pour plus tard</translation>
    </message>
    <message>
        <source>A form was open when the desk was locked. Open it again and copy from here what you had typed.</source>
        <translation>Un formulaire était ouvert quand le guichet s’est verrouillé. Rouvrez-le et recopiez d’ici ce que vous aviez écrit.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::KeyRenewalDialog</name>
    <message>
        <source>Give the desk a new key</source>
        <translation>Donner une nouvelle clé au guichet</translation>
    </message>
    <message>
        <source>Give a new key</source>
        <translation>Donner une nouvelle clé</translation>
    </message>
    <message>
        <source>Make a new recovery code too</source>
        <translation>Créer aussi un nouveau code de secours</translation>
    </message>
    <message>
        <source>The whole desk is encrypted again. Whoever kept a copy of the old key cannot read what is recorded from now on. Everybody keeps their password. It takes a minute or two and can be stopped; until it has ended the desk is as it was.</source>
        <translation>Tout le guichet est chiffré à nouveau. Qui a gardé une copie de l’ancienne clé ne pourra pas lire ce qui sera enregistré désormais. Chacun garde son mot de passe. Cela prend une minute ou deux et peut être arrêté&#xa0;; jusqu’à la fin, le guichet reste tel qu’il était.</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Votre mot de passe</translation>
    </message>
    <message>
        <source>Choose this if whoever left may have seen the printed sheet.</source>
        <translation>À choisir si la personne partie a pu voir la feuille imprimée.</translation>
    </message>
    <message>
        <source>These accounts have not been used with this version of Tawjih and will need a first password again: %1.</source>
        <translation>Ces comptes n’ont pas encore servi avec cette version de Tawjih et auront de nouveau besoin d’un premier mot de passe&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Backups made before keep the old key and open with the passwords of then. Lock them away, or delete them once the new backup is written.</source>
        <translation>Les sauvegardes faites auparavant gardent l’ancienne clé et s’ouvrent avec les mots de passe d’alors. Mettez-les sous clé, ou supprimez-les une fois la nouvelle sauvegarde écrite.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::KeyRenewalPage</name>
    <message>
        <source>A new key for the desk</source>
        <translation>Une nouvelle clé pour le guichet</translation>
    </message>
    <message>
        <source>Everything is saved. The desk is being encrypted again and checked; it opens by itself afterwards.</source>
        <translation>Tout est enregistré. Le guichet est en cours de chiffrement et de vérification&#xa0;; il s’ouvrira ensuite de lui-même.</translation>
    </message>
    <message>
        <source>Stopping. The desk keeps the key that it had.</source>
        <translation>Arrêt en cours. Le guichet garde la clé qu’il avait.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::KeysCard</name>
    <message>
        <source>Recovery code and key of the desk</source>
        <translation>Code de secours et clé du guichet</translation>
    </message>
    <message>
        <source>Test the code</source>
        <translation>Tester le code</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>Nouveau code de secours</translation>
    </message>
    <message>
        <source>New key for the desk</source>
        <translation>Nouvelle clé du guichet</translation>
    </message>
    <message>
        <source>Recovery code of %1.</source>
        <translation>Code de secours du %1.</translation>
    </message>
    <message>
        <source>The desk has a recovery code.</source>
        <translation>Le guichet a un code de secours.</translation>
    </message>
    <message>
        <source>Nobody has tested it yet: take the printed sheet and type it in once.</source>
        <translation>Personne ne l’a encore testé&#xa0;: prenez la feuille imprimée et saisissez-le une fois.</translation>
    </message>
    <message>
        <source>Tested: %1.</source>
        <translation>Testé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>An account was suspended on %1. Whoever left may have kept a copy of the desk’s key: give the desk a new one.</source>
        <translation>Un compte a été suspendu le %1. La personne partie a pu garder une copie de la clé du guichet&#xa0;: donnez-lui une nouvelle clé.</translation>
    </message>
    <message>
        <source>The desk’s key is of %1. Give the desk a new one when somebody leaves.</source>
        <translation>La clé du guichet date du %1. Donnez-en une nouvelle au guichet quand quelqu’un part.</translation>
    </message>
    <message>
        <source>The desk still has its first key. Give it a new one when somebody leaves.</source>
        <translation>Le guichet a encore sa première clé. Donnez-lui-en une nouvelle quand quelqu’un part.</translation>
    </message>
    <message>
        <source>Test the recovery code</source>
        <translation>Tester le code de secours</translation>
    </message>
    <message>
        <source>Type the code from the printed sheet. Nothing is opened or changed: it is only tried.</source>
        <translation>Saisissez le code de la feuille imprimée. Rien n’est ouvert ni modifié&#xa0;: il est seulement essayé.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>This code opens the desk. Put the sheet back in its safe.</source>
        <translation>Ce code ouvre le guichet. Remettez la feuille dans son coffre.</translation>
    </message>
    <message>
        <source>Make a new recovery code?</source>
        <translation>Créer un nouveau code de secours&#xa0;?</translation>
    </message>
    <message>
        <source>The old sheet will no longer open the desk. The new code is shown once.</source>
        <translation>L’ancienne feuille n’ouvrira plus le guichet. Le nouveau code n’est montré qu’une fois.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Créer un nouveau code</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::LanguageStep</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>It can be changed at any time, at the top of the window.</source>
        <translation>Elle peut être changée à tout moment, en haut de la fenêtre.</translation>
    </message>
    <message>
        <source>Open a desk that exists already…</source>
        <translation>Ouvrir un guichet existant…</translation>
    </message>
    <message>
        <source>Open a package for review…</source>
        <translation>Ouvrir un paquet à examiner…</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::LanguagesEdit</name>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Oral</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Language %1</source>
        <translation>Langue %1</translation>
    </message>
    <message>
        <source>Language %1, spoken level</source>
        <translation>Langue %1, niveau à l’oral</translation>
    </message>
    <message>
        <source>Language %1, written level</source>
        <translation>Langue %1, niveau à l’écrit</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::LetterDialog</name>
    <message>
        <source>Save the letter</source>
        <translation>Enregistrer le courrier</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The next appointment</source>
        <translation>Le prochain rendez-vous</translation>
    </message>
    <message>
        <source>The last visit</source>
        <translation>La dernière visite</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Visit or appointment</source>
        <translation>Visite ou rendez-vous</translation>
    </message>
    <message>
        <source>Not on record. Type it for this letter.</source>
        <translation>Non enregistré. Saisissez-le pour ce courrier.</translation>
    </message>
    <message>
        <source>Kind of letter</source>
        <translation>Type de courrier</translation>
    </message>
    <message>
        <source>What was said, in the language of the letter</source>
        <translation>Ce qui a été dit, dans la langue du courrier</translation>
    </message>
    <message>
        <source>The letter is written only where you save it, or printed. Tawjih keeps its reference, not the letter.</source>
        <translation>Le courrier n’est écrit que là où vous l’enregistrez, ou imprimé. Tawjih garde sa référence, pas le courrier.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::LetterFormFields</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Discretion</source>
        <translation>Discrétion</translation>
    </message>
    <message>
        <source>Without the desk’s name</source>
        <translation>Sans le nom du guichet</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::LetterPreview</name>
    <message>
        <source>page %1 of %2</source>
        <translation>page %1 sur %2</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Preview of the letter</source>
        <translation>Aperçu du courrier</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::LetterTextDialog</name>
    <message>
        <source>Not saved yet.</source>
        <translation>Pas encore enregistré.</translation>
    </message>
    <message>
        <source>The text that came with Tawjih.</source>
        <translation>Le texte fourni avec Tawjih.</translation>
    </message>
    <message>
        <source>The desk’s own text.</source>
        <translation>Le texte propre au guichet.</translation>
    </message>
    <message>
        <source>Kind of letter</source>
        <translation>Type de courrier</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>What the letter can name (Enter puts it into the text)</source>
        <translation>Ce que le courrier peut citer (Entrée l’insère dans le texte)</translation>
    </message>
    <message>
        <source>An empty line begins a paragraph and “- ” an item of a list. **bold**. What stands between [[ and ]] is left out when something in it is not on record.</source>
        <translation>Une ligne vide commence un paragraphe, «&#xa0;-&#xa0;» suivi d’un espace un élément de liste. **gras**. Ce qui figure entre [[ et ]] est omis quand une de ses données n’est pas enregistrée.</translation>
    </message>
    <message>
        <source>Back to the shipped text</source>
        <translation>Revenir au texte d’origine</translation>
    </message>
    <message>
        <source>Texts of the letters</source>
        <translation>Textes des courriers</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>Enregistrer le texte</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>Fermer sans enregistrer&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>What was typed in %n text(s) is lost; the letters stay as they were.</source>
        <translation>
            <numerusform>Ce qui a été saisi dans %n texte est perdu&#xa0;; les courriers restent tels quels.</numerusform>
            <numerusform>Ce qui a été saisi dans %n textes est perdu&#xa0;; les courriers restent tels quels.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Fermer sans enregistrer</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::LevelLinesEdit</name>
    <message>
        <source>Add a level</source>
        <translation>Ajouter un niveau</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Niveau %1</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>Retirer&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::LimitBox</name>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::LinkDialog</name>
    <message>
        <source>Link a relative</source>
        <translation>Lier un proche</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lier</translation>
    </message>
    <message>
        <source>What is %1 to %2?</source>
        <translation>Qui est %1 pour %2&#xa0;?</translation>
    </message>
    <message>
        <source>Who belongs to %1? Both stay persons of their own, with a case each.</source>
        <translation>Qui est proche de %1&#xa0;? Chacun reste une personne à part, avec son propre dossier.</translation>
    </message>
    <message>
        <source>Name, case number or phone</source>
        <translation>Nom, numéro de dossier ou téléphone</translation>
    </message>
    <message>
        <source>Persons found</source>
        <translation>Personnes trouvées</translation>
    </message>
    <message>
        <source>This person is the</source>
        <translation>Cette personne est</translation>
    </message>
    <message>
        <source>Married since</source>
        <translation>Mariés depuis</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Ménage</translation>
    </message>
    <message>
        <source>They live together</source>
        <translation>Ils vivent ensemble</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ListExportDialog</name>
    <message>
        <source>The file names people and is not encrypted: whoever has it can read it. Keep it where nobody else can, and delete it when it has served.</source>
        <translation>Le fichier nomme des personnes et n’est pas chiffré&#xa0;: quiconque l’a peut le lire. Gardez-le là où personne d’autre ne le peut, et supprimez-le quand il a servi.</translation>
    </message>
    <message>
        <source>The file is not encrypted, and even without names what it says of a person may point to them. For others than the desk&apos;s team, make an anonymised export.</source>
        <translation>Le fichier n’est pas chiffré, et même sans nom ce qu’il dit d’une personne peut la désigner. Pour d’autres que l’équipe du guichet, faites un export anonymisé.</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Exporter la liste</translation>
    </message>
    <message>
        <source>Choose where to…</source>
        <translation>Choisir l’emplacement…</translation>
    </message>
    <message>
        <source>As it is shown: %1 in %2, in this order.</source>
        <translation>Telle qu’affichée&#xa0;: %1 en %2, dans cet ordre.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n colonne</numerusform>
            <numerusform>%n colonnes</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Classeur (XLSX)</translation>
    </message>
    <message>
        <source>Text table (CSV)</source>
        <translation>Tableau texte (CSV)</translation>
    </message>
    <message>
        <source>With names</source>
        <translation>Avec les noms</translation>
    </message>
    <message>
        <source>Case numbers only</source>
        <translation>Numéros de dossier seulement</translation>
    </message>
    <message>
        <source>The desk has no CNDP number yet: nothing with names can be exported.</source>
        <translation>Le guichet n’a pas encore de numéro CNDP&#xa0;: rien de nominatif ne peut être exporté.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ListFiles</name>
    <message>
        <source>Export the list</source>
        <translation>Exporter la liste</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Classeurs (*.xlsx)</translation>
    </message>
    <message>
        <source>Text tables (*.csv)</source>
        <translation>Tableaux texte (*.csv)</translation>
    </message>
    <message>
        <source>Exporting the list</source>
        <translation>Export de la liste</translation>
    </message>
    <message>
        <source>A workbook holds %1 persons at most. Nothing was written: choose a text table, or narrow the list.</source>
        <translation>Un classeur contient au plus %1 personnes. Rien n’a été écrit&#xa0;: choisissez un tableau texte, ou restreignez la liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 written to %2. The file names them and is not encrypted.</source>
        <translation>%1 dans %2. Le fichier les nomme et n’est pas chiffré.</translation>
    </message>
    <message>
        <source>%1 written to %2, without names.</source>
        <translation>%1 dans %2, sans nom.</translation>
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
        <translation>comme proposé</translation>
    </message>
    <message>
        <source>Columns by name</source>
        <translation>Colonnes par nom</translation>
    </message>
    <message>
        <source>Meanings of columns that were saved under a name</source>
        <translation>Sens des colonnes enregistrés sous un nom</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save what the columns mean under a name</source>
        <translation>Enregistrer le sens des colonnes sous un nom</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove the chosen name; lists that were imported stay</source>
        <translation>Supprimer le nom choisi&#xa0;; les listes importées restent</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::MappingTable</name>
    <message>
        <source>Column of the file</source>
        <translation>Colonne du fichier</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Colonnes du fichier</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>non importée</translation>
    </message>
    <message>
        <source>Meaning of the column %1</source>
        <translation>Signification de la colonne %1</translation>
    </message>
    <message>
        <source>The file&apos;s dates show it.</source>
        <translation>Les dates du fichier le montrent.</translation>
    </message>
    <message>
        <source>Assumed: no date of the file decides. Please check.</source>
        <translation>Supposé&#xa0;: aucune date du fichier ne permet de trancher. À vérifier.</translation>
    </message>
    <message>
        <source>How the dates of %1 are written</source>
        <translation>Format des dates de %1</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::MergeDialog</name>
    <message>
        <source>What comes out</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>Ce n’est pas la même personne</translation>
    </message>
    <message>
        <source>Careful: they share a phone or an address but were born on different days. They may be relatives.</source>
        <translation>Attention&#xa0;: même téléphone ou même adresse, mais dates de naissance différentes. Il peut s’agir de proches.</translation>
    </message>
    <message>
        <source>registered on %1</source>
        <translation>enregistré le %1</translation>
    </message>
    <message>
        <source>keep %1</source>
        <comment>a record</comment>
        <translation>garder %1</translation>
    </message>
    <message>
        <source>+ second number</source>
        <translation>+ second numéro</translation>
    </message>
    <message>
        <source>+ one only</source>
        <translation>+ un seul</translation>
    </message>
    <message>
        <source>≠ differs</source>
        <translation>≠ différent</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>field, record, value</comment>
        <translation>%1 de %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>also: %1</source>
        <translation>aussi&#xa0;: %1</translation>
    </message>
    <message>
        <source>both: %1</source>
        <translation>les deux&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(rien)</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) agree</source>
        <translation>
            <numerusform>%n champ concorde</numerusform>
            <numerusform>%n champs concordent</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge two records</source>
        <translation>Fusionner deux fiches</translation>
    </message>
    <message>
        <source>Merge into %1</source>
        <comment>a record</comment>
        <translation>Fusionner dans %1</translation>
    </message>
    <message>
        <source>%1 was merged into %2.</source>
        <translation>%1 a été fusionné dans %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>record and fields</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Changed meanwhile: %1. Shown is what holds now; what you chose elsewhere stays chosen.</source>
        <translation>Modifié entre-temps&#xa0;: %1. Vous voyez ce qui vaut maintenant&#xa0;; vos autres choix sont gardés.</translation>
    </message>
    <message>
        <source>%1 and %2 are remembered as two persons.</source>
        <translation>%1 et %2 sont retenus comme deux personnes.</translation>
    </message>
    <message>
        <source>What you chose before is chosen again.</source>
        <translation>Ce que vous aviez choisi est de nouveau choisi.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::NamedMappings</name>
    <message>
        <source>Save what the columns mean</source>
        <translation>Enregistrer le sens des colonnes</translation>
    </message>
    <message>
        <source>Choose the name for the next list with such columns.</source>
        <translation>Choisissez un nom, à reprendre pour la prochaine liste qui a ces colonnes.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Enregistré sous «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>“%1” is there again.</source>
        <translation>«&#xa0;%1&#xa0;» est rétabli.</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>«&#xa0;%1&#xa0;» est supprimé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Lecture de la liste</translation>
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
        <translation>Fermer cet avis</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::OverviewTab</name>
    <message>
        <source>Latest</source>
        <translation>Derniers événements</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nouvelle séance</translation>
    </message>
    <message>
        <source>Nothing is planned. The next session says what comes next.</source>
        <translation>Rien n’est prévu. La prochaine séance dira la suite.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and how far</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Souhaits</translation>
    </message>
    <message>
        <source>None said yet</source>
        <translation>Aucun souhait pour l’instant</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>None asked yet</source>
        <translation>Aucun document demandé pour l’instant</translation>
    </message>
    <message>
        <source>Contact and constraints</source>
        <translation>Contact et contraintes</translation>
    </message>
    <message>
        <source>not safe to contact</source>
        <translation>contact à risque</translation>
    </message>
    <message>
        <source>Constraints: %1</source>
        <translation>Contraintes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing said yet</source>
        <translation>Rien d’indiqué pour l’instant</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::PackageTableModel</name>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::PackageView</name>
    <message>
        <source>Everything that this package promises was found to be true, from its bytes alone.</source>
        <translation>Tout ce que ce paquet promet s’est révélé vrai, à partir de ses seuls octets.</translation>
    </message>
    <message>
        <source>This package does not keep what it promises. Do not use it; ask the desk for another.</source>
        <translation>Ce paquet ne tient pas ce qu’il promet. Ne l’utilisez pas&#xa0;; demandez-en un autre au guichet.</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promis</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Constaté</translation>
    </message>
    <message>
        <source>Numbers are rounded to multiples of %1.</source>
        <translation>Les nombres sont arrondis à des multiples de&#xa0;%1.</translation>
    </message>
    <message>
        <source>Numbers below %1, and what would tell them, are hidden.</source>
        <translation>Les nombres inférieurs à&#xa0;%1, et ce qui les révélerait, sont masqués.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Dictionnaire</translation>
    </message>
    <message>
        <source>Parts of the package</source>
        <translation>Parties du paquet</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::PairPanel</name>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Same person: merge…</source>
        <translation>Même personne&#xa0;: fusionner…</translation>
    </message>
    <message>
        <source>Same person: merge… (%1)</source>
        <translation>Même personne&#xa0;: fusionner… (%1)</translation>
    </message>
    <message>
        <source>Perhaps the same after all</source>
        <translation>Peut-être la même, finalement</translation>
    </message>
    <message>
        <source>Two persons</source>
        <translation>Deux personnes</translation>
    </message>
    <message>
        <source>Two persons (%1)</source>
        <translation>Deux personnes (%1)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>two persons</source>
        <translation>deux personnes</translation>
    </message>
    <message>
        <source>%1 said on %2 that they are two.</source>
        <translation>%1 a déclaré le %2 que ce sont deux personnes.</translation>
    </message>
    <message>
        <source>Found %1, on %2.</source>
        <comment>by a search of the desk, on a date</comment>
        <translation>Trouvée %1, le %2.</translation>
    </message>
    <message>
        <source>Open the file of %1</source>
        <translation>Ouvrir le dossier de %1</translation>
    </message>
    <message>
        <source>%1: the same, %2</source>
        <comment>a field</comment>
        <translation>%1&#xa0;: identique, %2</translation>
    </message>
    <message>
        <source>%1: different, %2 and %3</source>
        <comment>a field</comment>
        <translation>%1&#xa0;: diffère, %2 et %3</translation>
    </message>
    <message>
        <source>%1: only one says it, %2</source>
        <comment>a field</comment>
        <translation>%1&#xa0;: connu pour une seule, %2</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::PasswordDialog</name>
    <message>
        <source>Change my password</source>
        <translation>Changer mon mot de passe</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>Somebody else chose your present password. Choose one that only you know.</source>
        <translation>Votre mot de passe actuel a été choisi par quelqu’un d’autre. Choisissez-en un que vous seul connaissez.</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Mot de passe actuel</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Nouveau mot de passe à nouveau</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::PasswordField</name>
    <message>
        <source>Hide the password</source>
        <translation>Masquer le mot de passe</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::PastImports</name>
    <message>
        <source>Reading past imports</source>
        <translation>Lecture des importations passées</translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>Annulation de l’importation</translation>
    </message>
    <message>
        <source>The import stays as it was made.</source>
        <translation>L’importation reste telle quelle.</translation>
    </message>
    <message>
        <source>The import was undone. What it brought is gone, what it changed is as it was.</source>
        <translation>L’importation est annulée. Ce qu’elle a apporté est retiré, ce qu’elle a modifié est comme avant.</translation>
    </message>
    <message>
        <source>This import was undone already. Nothing was changed now.</source>
        <translation>Cette importation était déjà annulée. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::PastImportsModel</name>
    <message>
        <source>undone on %1</source>
        <translation>annulée le %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Complétées</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::PeriodDialog</name>
    <message>
        <source>Name in French</source>
        <translation>Nom en français</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>Nom en arabe</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Nom en anglais</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Opens at</source>
        <translation>Ouvre à</translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation>Ferme à</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Date of the source</source>
        <translation>Date de la source</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Vérifié par</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Vérifié le</translation>
    </message>
    <message>
        <source>New entry of the calendar</source>
        <translation>Nouvelle entrée du calendrier</translation>
    </message>
    <message>
        <source>Entry of the calendar</source>
        <translation>Entrée du calendrier</translation>
    </message>
    <message>
        <source>Save the entry</source>
        <translation>Enregistrer l’entrée</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>The decree, the announcement or who said it</source>
        <translation>Le décret, l’annonce ou qui l’a dit</translation>
    </message>
    <message>
        <source>Empty while nobody checked it</source>
        <translation>Vide tant que personne ne l’a vérifié</translation>
    </message>
    <message>
        <source>In the calendar</source>
        <translation>Dans le calendrier</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::PeriodPicker</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>school year %1</source>
        <translation>année scolaire %1</translation>
    </message>
    <message>
        <source>year %1</source>
        <translation>année %1</translation>
    </message>
    <message>
        <source>since the desk opened</source>
        <translation>depuis l’ouverture du guichet</translation>
    </message>
    <message>
        <source>project year %1</source>
        <translation>année de projet %1</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>Période précédente</translation>
    </message>
    <message>
        <source>The period after</source>
        <translation>Période suivante</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::PersonPickDialog</name>
    <message>
        <source>Merge with another person</source>
        <translation>Fusionner avec une autre personne</translation>
    </message>
    <message>
        <source>Compare both</source>
        <translation>Comparer les deux</translation>
    </message>
    <message>
        <source>Whose record is of the same person as %1?</source>
        <translation>Quelle fiche est celle de la même personne que %1&#xa0;?</translation>
    </message>
    <message>
        <source>Name, number of the case, phone</source>
        <translation>Nom, numéro de dossier, téléphone</translation>
    </message>
    <message>
        <source>Persons who fit</source>
        <translation>Personnes correspondantes</translation>
    </message>
    <message>
        <source>Of the same name. Type to look for others.</source>
        <translation>Du même nom. Saisissez pour en chercher d’autres.</translation>
    </message>
    <message>
        <source>Nobody else fits. Try another spelling, the number of the case or a phone.</source>
        <translation>Personne d’autre ne correspond. Essayez une autre graphie, le numéro de dossier ou un téléphone.</translation>
    </message>
    <message>
        <source>Nobody else has this name. Type to look for others.</source>
        <translation>Personne d’autre ne porte ce nom. Saisissez pour en chercher d’autres.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::PersonPicker</name>
    <message>
        <source>Name as heard, in any script; number, phone or document</source>
        <translation>Nom tel qu’entendu, latin ou arabe&#xa0;; numéro, téléphone ou document</translation>
    </message>
    <message>
        <source>Persons found</source>
        <translation>Personnes trouvées</translation>
    </message>
    <message>
        <source>Nobody fits.</source>
        <translation>Aucun résultat.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::PersonsDialog</name>
    <message>
        <source>Open the case</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Behind this number</source>
        <translation>Derrière ce chiffre</translation>
    </message>
    <message>
        <source>%1 persons; the first %2 are shown.</source>
        <translation>%1 personnes&#xa0;; les %2 premières sont affichées.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Persons behind this number</source>
        <translation>Personnes derrière ce chiffre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::PickerCombo</name>
    <message>
        <source>Not said</source>
        <translation>Non dit</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::PlanActionDialog</name>
    <message>
        <source>What is to be done</source>
        <translation>Ce qu’il y a à faire</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>la personne</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Ajouter une action</translation>
    </message>
    <message>
        <source>Change the action</source>
        <translation>Modifier l’action</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::PlanActionsCard</name>
    <message>
        <source>done %1</source>
        <translation>fait le %1</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Fait&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Actions of the plan</source>
        <translation>Actions du projet</translation>
    </message>
    <message>
        <source>Nothing to be done yet. Note the next thing, and who does it until when.</source>
        <translation>Rien à faire pour l’instant. Notez la prochaine chose, qui la fait et pour quand.</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Ajouter une action</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Cancel the action</source>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>La reprendre</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::PolicyChoice</name>
    <message>
        <source>Fields that are replaced</source>
        <translation>Champs remplacés</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::PostponeActionDialog</name>
    <message>
        <source>New day</source>
        <translation>Nouvelle date</translation>
    </message>
    <message>
        <source>Postpone the action</source>
        <translation>Reporter l’action</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Reporter</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::PostponeDialog</name>
    <message>
        <source>New day</source>
        <translation>Nouvelle date</translation>
    </message>
    <message>
        <source>Postpone the next step</source>
        <translation>Reporter la prochaine étape</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Reporter</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::PreviewStep</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à&#xa0;%2</translation>
    </message>
    <message>
        <source>What it would be</source>
        <translation>Ce que ce serait</translation>
    </message>
    <message>
        <source>Looking for the most exact export that keeps the promises</source>
        <translation>Recherche de l’export le plus précis qui tient les promesses</translation>
    </message>
    <message>
        <source>Looking for the most exact export that keeps the promises…</source>
        <translation>Recherche de l’export le plus précis qui tient les promesses…</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Dit par</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Par exemple</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Dit</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Nothing has left the desk yet. Look whether the file still says what is needed; otherwise go back and change a level or a promise.</source>
        <translation>Rien n’a encore quitté le guichet. Regardez si le fichier dit encore ce qu’il faut&#xa0;; sinon revenez en arrière et changez un niveau ou une promesse.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>What becomes of each column</source>
        <translation>Ce que devient chaque colonne</translation>
    </message>
    <message>
        <source>Risk of being recognised</source>
        <translation>Risque d’être reconnu</translation>
    </message>
    <message>
        <source>How much of each column is still told</source>
        <translation>Ce qui est encore dit de chaque colonne</translation>
    </message>
    <message>
        <source>Who would be most exposed without protection</source>
        <translation>Qui serait le plus exposé sans protection</translation>
    </message>
    <message>
        <source>Combinations that very few persons share. This list is for the desk alone and is in no package.</source>
        <translation>Combinaisons que très peu de personnes partagent. Cette liste est pour le guichet seul et ne figure dans aucun paquet.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ProfileTab</name>
    <message>
        <source>What you were typing is back.</source>
        <translation>Votre saisie est de retour.</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Repartir de zéro</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>Save the profile</source>
        <translation>Enregistrer le profil</translation>
    </message>
    <message>
        <source>Save the profile (%1)</source>
        <translation>Enregistrer le profil (%1)</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>Annuler les modifications</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ProgressStrip</name>
    <message>
        <source>Stop this task</source>
        <translation>Arrêter cette tâche</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::QualityGauge</name>
    <message>
        <source>%1 of 100</source>
        <translation>%1 sur 100</translation>
    </message>
    <message>
        <source>Quality of the entry: %1 of 100</source>
        <translation>Qualité de l’entrée&#xa0;: %1 sur 100</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ReadStep</name>
    <message>
        <source>semicolon ;</source>
        <translation>point-virgule&#xa0;;</translation>
    </message>
    <message>
        <source>comma ,</source>
        <translation>virgule ,</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>bar |</source>
        <translation>barre |</translation>
    </message>
    <message>
        <source>What the list holds</source>
        <translation>Contenu de la liste</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Between the cells</source>
        <translation>Séparateur des cellules</translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation>Lecture du fichier</translation>
    </message>
    <message>
        <source>What its columns mean</source>
        <translation>Sens des colonnes</translation>
    </message>
    <message>
        <source>Persons who are on record already</source>
        <translation>Personnes déjà enregistrées</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ReassignDialog</name>
    <message>
        <source>nobody yet</source>
        <translation>personne pour l’instant</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>an advisor and how many cases they have</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>New advisor</source>
        <translation>Nouveau conseiller</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) will be given to one advisor, all together or none.</source>
        <translation>
            <numerusform>%n dossier sera confié à un seul conseiller.</numerusform>
            <numerusform>%n dossiers seront confiés à un seul conseiller, tous ou aucun.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reassign cases</source>
        <translation>Réattribuer des dossiers</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>Réattribuer</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::RecipeStep</name>
    <message>
        <source>What for, and for whom</source>
        <translation>Pour quoi, et pour qui</translation>
    </message>
    <message>
        <source>An export describes persons without naming them, so exactly that nobody can be recognised. Begin with the careful recipe, or with one of the desk’s own.</source>
        <translation>Un export décrit des personnes sans les nommer, avec juste assez de précision pour que nul ne soit reconnu. Commencez par la recette prudente, ou par une recette du guichet.</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Commencer par</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalité</translation>
    </message>
    <message>
        <source>It stands in the package, for whoever receives it.</source>
        <translation>Elle figure dans le paquet, pour qui le reçoit.</translation>
    </message>
    <message>
        <source>Abroad</source>
        <translation>À l’étranger</translation>
    </message>
    <message>
        <source>The recipient is outside Morocco</source>
        <translation>Le destinataire est hors du Maroc</translation>
    </message>
    <message>
        <source>Then only persons who consented to transfer abroad are counted in.</source>
        <translation>Seules les personnes qui ont consenti au transfert à l’étranger sont alors comptées.</translation>
    </message>
    <message>
        <source>Registered from</source>
        <translation>Inscrites à partir du</translation>
    </message>
    <message>
        <source>Registered until</source>
        <translation>Inscrites jusqu’au</translation>
    </message>
    <message>
        <source>Empty: from the first.</source>
        <translation>Vide&#xa0;: depuis la première.</translation>
    </message>
    <message>
        <source>Empty: to the last.</source>
        <translation>Vide&#xa0;: jusqu’à la dernière.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::RecoveryCodeView</name>
    <message>
        <source>This code opens the desk when every password is lost. It is shown only now. Print it or write it down, and keep it locked away from this computer.</source>
        <translation>Ce code ouvre le guichet quand tous les mots de passe sont perdus. Il n’est affiché que maintenant. Imprimez-le ou notez-le, et gardez-le sous clé, loin de cet ordinateur.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>Print the code</source>
        <translation>Imprimer le code</translation>
    </message>
    <message>
        <source>To be sure that you have it, type two of its groups.</source>
        <translation>Pour confirmer que vous l’avez, saisissez deux de ses groupes.</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Groupe %1</translation>
    </message>
    <message>
        <source>Whoever holds this sheet can open the desk. Keep it in a safe.</source>
        <translation>Cette feuille permet à quiconque d’ouvrir le guichet. Gardez-la dans un coffre.</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>Nouveau code de secours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::RecoveryPage</name>
    <message>
        <source>Open with the recovery code</source>
        <translation>Ouvrir avec le code de secours</translation>
    </message>
    <message>
        <source>Type the code from the printed sheet, the login of an administrator, and a new password for that account. Nothing in the desk is lost.</source>
        <translation>Saisissez le code de la feuille imprimée, l’identifiant d’un administrateur et un nouveau mot de passe pour ce compte. Rien n’est perdu dans le guichet.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>Administrator’s login</source>
        <translation>Identifiant d’un administrateur</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Nouveau mot de passe à nouveau</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Set the password and open</source>
        <translation>Définir le mot de passe et ouvrir</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ReferralDialog</name>
    <message>
        <source>consent given</source>
        <translation>consentement donné</translation>
    </message>
    <message>
        <source>no consent</source>
        <translation>pas de consentement</translation>
    </message>
    <message>
        <source>Choose the centre first.</source>
        <translation>Choisissez d’abord l’établissement.</translation>
    </message>
    <message>
        <source>The person agreed to share their file with this centre.</source>
        <translation>La personne a accepté le partage de son dossier avec cet établissement.</translation>
    </message>
    <message>
        <source>It cannot be sent yet: the person has not agreed to share their file with this centre. Ask, or keep a draft.</source>
        <translation>L’envoi n’est pas encore possible&#xa0;: la personne n’a pas accepté le partage de son dossier avec cet établissement. Demandez-lui ou gardez un brouillon.</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Filière</translation>
    </message>
    <message>
        <source>Message to the centre</source>
        <translation>Message à l’établissement</translation>
    </message>
    <message>
        <source>Record the consent</source>
        <translation>Enregistrer le consentement</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>Garder en brouillon</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Orienter</translation>
    </message>
    <message>
        <source>Send the referral</source>
        <translation>Envoyer l’orientation</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>centre and provider</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The centre chooses</source>
        <translation>Au choix de l’établissement</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>programme and level</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Rentrée</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>La prochaine</translation>
    </message>
    <message>
        <source>none is held</source>
        <translation>aucune réservée</translation>
    </message>
    <message>
        <source>hold one meanwhile</source>
        <translation>en réserver une en attendant</translation>
    </message>
    <message>
        <source>on the waiting list</source>
        <translation>en liste d’attente</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ReferralListModel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>without an answer</comment>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without an answer</source>
        <translation>
            <numerusform>%n jour sans réponse</numerusform>
            <numerusform>%n jours sans réponse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ReferralPanel</name>
    <message>
        <source>Open the case</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Training centre</source>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Filière</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>Answer expected</source>
        <translation>Réponse attendue</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>Conseiller</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Send the referral</source>
        <translation>Envoyer l’orientation</translation>
    </message>
    <message>
        <source>Under review…</source>
        <translation>En examen…</translation>
    </message>
    <message>
        <source>Waiting list…</source>
        <translation>Liste d’attente…</translation>
    </message>
    <message>
        <source>Accepted…</source>
        <translation>Acceptée…</translation>
    </message>
    <message>
        <source>Refused…</source>
        <translation>Refusée…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Centre reminded</source>
        <translation>Établissement relancé</translation>
    </message>
    <message>
        <source>Left because of</source>
        <translation>Motif d’abandon</translation>
    </message>
    <message>
        <source>Refused because of</source>
        <translation>Motif du refus</translation>
    </message>
    <message>
        <source>The centre was called</source>
        <translation>L’établissement a été appelé</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ReferralStepDialog</name>
    <message>
        <source>What happened</source>
        <translation>Suite donnée</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Reasons given</source>
        <translation>Motifs indiqués</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What happened to the referral</source>
        <translation>Suite donnée à l’orientation</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ReferralsPage</name>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>To chase</source>
        <translation>À relancer</translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer for too long</source>
        <translation>
            <numerusform>%n sans réponse depuis trop longtemps</numerusform>
            <numerusform>%n sans réponse depuis trop longtemps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s)</source>
        <translation>
            <numerusform>%n orientation</numerusform>
            <numerusform>%n orientations</numerusform>
        </translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>Tous les organismes</translation>
    </message>
    <message>
        <source>All advisors</source>
        <translation>Tous les conseillers</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Orientations</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>Conseiller</translation>
    </message>
    <message>
        <source>No referral here. Choose another status, or refer somebody from their case.</source>
        <translation>Aucune orientation ici. Choisissez un autre statut ou orientez une personne depuis son dossier.</translation>
    </message>
    <message>
        <source>Refer a person</source>
        <translation>Orienter une personne</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a person and where the referral stands now</comment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) moved.</source>
        <translation>
            <numerusform>%n orientation avancée.</numerusform>
            <numerusform>%n orientations avancées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nothing to undo since you unlocked the desk.</source>
        <translation>Rien à annuler depuis que vous avez déverrouillé le guichet.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Annulé.</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be taken back: they changed meanwhile.</source>
        <translation>
            <numerusform>%n n’a pas pu être annulée&#xa0;: modifiée entre-temps.</numerusform>
            <numerusform>%n n’ont pas pu être annulées&#xa0;: modifiées entre-temps.</numerusform>
        </translation>
    </message>
    <message>
        <source>Record the consent</source>
        <translation>Enregistrer le consentement</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ReferralsTab</name>
    <message>
        <source>Referrals</source>
        <translation>Orientations</translation>
    </message>
    <message>
        <source>No referral yet. Refer the person to a training centre.</source>
        <translation>Pas encore d’orientation. Orientez la personne vers un établissement.</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Orienter</translation>
    </message>
    <message>
        <source>Steps of the referral</source>
        <translation>Étapes de l’orientation</translation>
    </message>
    <message>
        <source>Complete and send</source>
        <translation>Compléter et envoyer</translation>
    </message>
    <message>
        <source>Record what happened</source>
        <translation>Enregistrer la suite donnée</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Letter…</source>
        <translation>Courrier…</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a centre and where the referral stands now</comment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::RegistrationView</name>
    <message>
        <source>What you were typing is back.</source>
        <translation>Votre saisie est de retour.</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Repartir de zéro</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Only the consent and a name are required. “Not said” is an answer.</source>
        <translation>Seuls le consentement et un nom sont obligatoires. «&#xa0;Non dit&#xa0;» est une réponse.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Register (%1)</source>
        <translation>Enregistrer (%1)</translation>
    </message>
    <message>
        <source>Does the person consent to …</source>
        <translation>La personne donne-t-elle son accord pour…</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>La personne</translation>
    </message>
    <message>
        <source>Register all the same</source>
        <translation>Enregistrer quand même</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ReleaseAssistant</name>
    <message>
        <source>Save the recipe…</source>
        <translation>Enregistrer la recette…</translation>
    </message>
    <message>
        <source>Write the recipe to a file…</source>
        <translation>Écrire la recette dans un fichier…</translation>
    </message>
    <message>
        <source>Take a recipe from a file…</source>
        <translation>Prendre une recette d’un fichier…</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape&#xa0;%1 sur&#xa0;%2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Making the package…</source>
        <translation>Fabrication du paquet…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder de nouveau</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Approve and write the package…</source>
        <translation>Approuver et écrire le paquet…</translation>
    </message>
    <message>
        <source>Propose to a supervisor</source>
        <translation>Proposer à un superviseur</translation>
    </message>
    <message>
        <source>Write the package</source>
        <translation>Écrire le paquet</translation>
    </message>
    <message>
        <source>Packages (*.zip)</source>
        <translation>Paquets (*.zip)</translation>
    </message>
    <message>
        <source>The records changed since this was proposed, so it is not what was proposed. Nothing left the desk. Refuse the proposal and make a new export.</source>
        <translation>Les dossiers ont changé depuis la proposition&#xa0;: ce n’est plus ce qui a été proposé. Rien n’a quitté le guichet. Refusez la proposition et faites un nouvel export.</translation>
    </message>
    <message>
        <source>Making the package</source>
        <translation>Fabrication du paquet</translation>
    </message>
    <message>
        <source>The export is approved; its package can be written later from the list.</source>
        <translation>L’export est approuvé&#xa0;; son paquet peut être écrit plus tard à partir de la liste.</translation>
    </message>
    <message>
        <source>%1 There is no file. The list of exports names this one as written.</source>
        <translation>%1 Il n’y a pas de fichier. La liste des exports donne celui-ci pour écrit.</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>Enregistrer la recette</translation>
    </message>
    <message>
        <source>The desk can begin with it next time.</source>
        <translation>Le guichet pourra commencer par elle la prochaine fois.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>The recipe is saved.</source>
        <translation>La recette est enregistrée.</translation>
    </message>
    <message>
        <source>Write the recipe to a file</source>
        <translation>Écrire la recette dans un fichier</translation>
    </message>
    <message>
        <source>Recipes (*.json)</source>
        <translation>Recettes (*.json)</translation>
    </message>
    <message>
        <source>The recipe is written. It holds no data of persons.</source>
        <translation>La recette est écrite. Elle ne contient aucune donnée de personnes.</translation>
    </message>
    <message>
        <source>Take a recipe from a file</source>
        <translation>Prendre une recette d’un fichier</translation>
    </message>
    <message>
        <source>This file holds no recipe that this version of Tawjih understands. Nothing was taken in.</source>
        <translation>Ce fichier ne contient pas de recette que cette version de Tawjih comprenne. Rien n’a été repris.</translation>
    </message>
    <message>
        <source>The recipe is taken in. Look through it before you go on.</source>
        <translation>La recette est reprise. Relisez-la avant de continuer.</translation>
    </message>
    <message>
        <source>Decide on an anonymised export</source>
        <translation>Décider d’un export anonymisé</translation>
    </message>
    <message>
        <source>New anonymised export</source>
        <translation>Nouvel export anonymisé</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Counting values</source>
        <translation>Comptage des valeurs</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ReleasePage</name>
    <message>
        <source>approved, not written</source>
        <translation>approuvé, pas encore écrit</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Établi le</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidé par</translation>
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
        <translation>fournie avec Tawjih</translation>
    </message>
    <message>
        <source>the desk’s own</source>
        <translation>propre au guichet</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Persons who look alike</source>
        <translation>Personnes semblables</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Write the package…</source>
        <translation>Écrire le paquet…</translation>
    </message>
    <message>
        <source>Look and approve…</source>
        <translation>Regarder et approuver…</translation>
    </message>
    <message>
        <source>Refuse this export?</source>
        <translation>Refuser cet export&#xa0;?</translation>
    </message>
    <message>
        <source>It does not leave the desk. It stays in the list as refused; whoever proposed it can propose another.</source>
        <translation>Il ne quitte pas le guichet. Il reste dans la liste comme refusé&#xa0;; qui l’a proposé peut en proposer un autre.</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Delete this recipe?</source>
        <translation>Supprimer cette recette&#xa0;?</translation>
    </message>
    <message>
        <source>Exports that were made by it stay as they are.</source>
        <translation>Les exports faits avec elle restent tels quels.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>%1 is proposed. A supervisor decides whether it leaves the desk.</source>
        <translation>%1&#xa0;: proposé. Un superviseur décide si cet export quitte le guichet.</translation>
    </message>
    <message>
        <source>%1 is written and verified. Send the passphrase by another way than the file.</source>
        <translation>%1&#xa0;: écrit et vérifié. Transmettez la phrase secrète par une autre voie que le fichier.</translation>
    </message>
    <message>
        <source>Anonymised exports</source>
        <translation>Exports anonymisés</translation>
    </message>
    <message>
        <source>Persons described so that nobody can be recognised, for partners and reviewers</source>
        <translation>Des personnes décrites sans que nul puisse être reconnu, pour les partenaires et les évaluateurs</translation>
    </message>
    <message>
        <source>Open a package…</source>
        <translation>Ouvrir un paquet…</translation>
    </message>
    <message>
        <source>New export…</source>
        <translation>Nouvel export…</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exports</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Recettes</translation>
    </message>
    <message>
        <source>No export was made yet. The careful recipe below is ready to be tried: nothing leaves the desk before a supervisor approves.</source>
        <translation>Aucun export n’a encore été fait. La recette prudente ci-dessous est prête à l’essai&#xa0;: rien ne quitte le guichet avant l’accord d’un superviseur.</translation>
    </message>
    <message>
        <source>Use…</source>
        <translation>Utiliser…</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ReopenCaseDialog</name>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Open the case again</source>
        <translation>Rouvrir le dossier</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Laying out the first pages</source>
        <translation>Mise en page des premières pages</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>Classeurs (*.xlsx)</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Établissement du rapport</translation>
    </message>
    <message>
        <source>%1 There is no file. The list of reports names this one as made.</source>
        <translation>%1 Il n’y a pas de fichier. La liste des rapports indique celui-ci comme établi.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>Établir un rapport</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Show the first pages</source>
        <translation>Montrer les premières pages</translation>
    </message>
    <message>
        <source>Make the report…</source>
        <translation>Établir le rapport…</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ReportFields</name>
    <message>
        <source>as known now</source>
        <translation>selon ce qui est connu maintenant</translation>
    </message>
    <message>
        <source>as known at the end of a day</source>
        <translation>selon ce qui était connu à la fin d’un jour</translation>
    </message>
    <message>
        <source>as then: %1, %2</source>
        <translation>comme alors&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>rounded to multiples of %1</source>
        <translation>arrondis aux multiples de %1</translation>
    </message>
    <message>
        <source>hidden below %1</source>
        <translation>masqués en dessous de %1</translation>
    </message>
    <message>
        <source>Only what was chosen of: %1.</source>
        <translation>Seulement ce qui est choisi dans&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>As known when</source>
        <translation>Selon ce qui est connu à quel moment</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Langue du rapport</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Small numbers</source>
        <translation>Petits nombres</translation>
    </message>
    <message>
        <source>PDF, to be read and printed</source>
        <translation>PDF, à lire et à imprimer</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX), to go on counting</source>
        <translation>Classeur (XLSX), pour continuer à compter</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ReportPreview</name>
    <message>
        <source>page %1, of the first %2</source>
        <translation>page %1 des %2 premières</translation>
    </message>
    <message>
        <source>Its first pages can be looked at here before it is made.</source>
        <translation>Ses premières pages peuvent être regardées ici avant qu’il soit établi.</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Aperçu du rapport</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ReportStep</name>
    <message>
        <source>Import finished</source>
        <translation>Importation terminée</translation>
    </message>
    <message>
        <source>Rows that were not simply taken in</source>
        <translation>Lignes qui n’ont pas été simplement reprises</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Importer un autre fichier</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Annuler l’importation</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ReportTexts</name>
    <message>
        <source>On the cover</source>
        <translation>En couverture</translation>
    </message>
    <message>
        <source>Under “%1”</source>
        <translation>Sous «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ReportsDialog</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Counting again…</source>
        <translation>Nouveau comptage…</translation>
    </message>
    <message>
        <source>Counting a report again</source>
        <translation>Nouveau comptage d’un rapport</translation>
    </message>
    <message>
        <source>The same figures: what this report says still follows from the record as it was known then.</source>
        <translation>Les mêmes chiffres&#xa0;: ce que dit ce rapport découle toujours du registre tel qu’il était connu alors.</translation>
    </message>
    <message>
        <source>The figures differ. The earlier record was changed since (a person was merged or erased, or a backup was put back), or this version of Tawjih counts in another way. The report that was handed over says what was known then; make it again to see what differs.</source>
        <translation>Les chiffres diffèrent. Le registre d’alors a été modifié depuis (une personne fusionnée ou effacée, ou une sauvegarde remise en place), ou cette version de Tawjih compte autrement. Le rapport remis dit ce qui était connu alors&#xa0;; établissez-le de nouveau pour voir ce qui diffère.</translation>
    </message>
    <message>
        <source>The template of this report is no longer there, so it cannot be made again.</source>
        <translation>Le modèle de ce rapport n’existe plus&#xa0;: il ne peut pas être établi de nouveau.</translation>
    </message>
    <message>
        <source>The report is made.</source>
        <translation>Le rapport est établi.</translation>
    </message>
    <message>
        <source>Reports that were made</source>
        <translation>Rapports établis</translation>
    </message>
    <message>
        <source>Each report keeps a checksum of its figures. Counting it again over what was known then shows whether they still hold.</source>
        <translation>Chaque rapport garde une empreinte de ses chiffres. Le recompter sur ce qui était connu alors montre s’ils sont toujours justes.</translation>
    </message>
    <message>
        <source>No report was made yet.</source>
        <translation>Aucun rapport n’a encore été établi.</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Recompter</translation>
    </message>
    <message>
        <source>Make again…</source>
        <translation>Établir de nouveau…</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ReportsModel</name>
    <message>
        <source>Made on</source>
        <translation>Établi le</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>As known on</source>
        <translation>Connu au</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Empreinte</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::RequestDialog</name>
    <message>
        <source>Request about personal data</source>
        <translation>Demande relative aux données personnelles</translation>
    </message>
    <message>
        <source>Record the request</source>
        <translation>Enregistrer la demande</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::RestoreScreen</name>
    <message>
        <source>Backup of %1, %2</source>
        <translation>Sauvegarde du %1, %2</translation>
    </message>
    <message>
        <source>Backup in %1</source>
        <translation>Sauvegarde dans %1</translation>
    </message>
    <message>
        <source>No backup: read what can be read of the damaged desk</source>
        <translation>Sans sauvegarde&#xa0;: lire ce qui peut l’être du guichet endommagé</translation>
    </message>
    <message>
        <source>The folder of a backup</source>
        <translation>Le dossier d’une sauvegarde</translation>
    </message>
    <message>
        <source>Reading the damaged desk</source>
        <translation>Lecture du guichet endommagé</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restauration en cours</translation>
    </message>
    <message>
        <source>Putting it in place</source>
        <translation>Mise en place</translation>
    </message>
    <message>
        <source>What to go on from</source>
        <translation>D’où repartir</translation>
    </message>
    <message>
        <source>Administrator’s login</source>
        <translation>Identifiant d’un administrateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>What was salvaged and what is missing</source>
        <translation>Ce qui a été récupéré et ce qui manque</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>A backup in another folder…</source>
        <translation>Une sauvegarde dans un autre dossier…</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>Dans la sauvegarde</translation>
    </message>
    <message>
        <source>Salvaged</source>
        <translation>Récupéré</translation>
    </message>
    <message>
        <source>In the present desk</source>
        <translation>Dans le guichet actuel</translation>
    </message>
    <message>
        <source>The desk is in place</source>
        <translation>Le guichet est en place</translation>
    </message>
    <message>
        <source>It was proved before. Its journal says that it was restored.</source>
        <translation>Il a été éprouvé auparavant. Son journal dit qu’il a été restauré.</translation>
    </message>
    <message>
        <source>It was proved before, and its journal says what happened. The desk as it was is kept beside it as %1: delete it when you no longer need it.</source>
        <translation>Il a été éprouvé auparavant, et son journal dit ce qui s’est passé. Le guichet tel qu’il était est gardé à côté sous le nom %1&#xa0;: supprimez-le quand vous n’en aurez plus besoin.</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>Ouvrir le guichet</translation>
    </message>
    <message>
        <source>Compare before it takes the desk’s place</source>
        <translation>Comparez avant qu’il prenne la place du guichet</translation>
    </message>
    <message>
        <source>The new desk lies beside the present one and proved whole. Nothing was changed yet. The present desk will be kept under another name.</source>
        <translation>Le nouveau guichet est à côté de l’actuel et s’est révélé entier. Rien n’a encore été modifié. Le guichet actuel sera gardé sous un autre nom.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Y renoncer</translation>
    </message>
    <message>
        <source>Put it in place</source>
        <translation>Le mettre en place</translation>
    </message>
    <message>
        <source>Restore the desk</source>
        <translation>Restaurer le guichet</translation>
    </message>
    <message>
        <source>Every page that can still be read is read into a new desk beside this one; gaps are filled from the newest backup. You see what is missing before anything changes.</source>
        <translation>Chaque page encore lisible est lue dans un nouveau guichet à côté de celui-ci&#xa0;; les manques sont comblés par la sauvegarde la plus récente. Vous voyez ce qui manque avant tout changement.</translation>
    </message>
    <message>
        <source>The backup is copied beside the present desk and proved. You compare both before anything changes, and the present desk is never deleted.</source>
        <translation>La sauvegarde est copiée à côté du guichet actuel et éprouvée. Vous comparez les deux avant tout changement, et le guichet actuel n’est jamais supprimé.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Read what can be read</source>
        <translation>Lire ce qui peut l’être</translation>
    </message>
    <message>
        <source>Restore and compare</source>
        <translation>Restaurer et comparer</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::RestrictDialog</name>
    <message>
        <source>Restrict the case</source>
        <translation>Restreindre le dossier</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Everybody else sees the number of the case and nothing more. In an emergency they can open it with a reason, which supervisors are shown.</source>
        <translation>Tous les autres voient le numéro du dossier et rien de plus. En cas d’urgence ils peuvent l’ouvrir avec un motif, qui est montré aux superviseurs.</translation>
    </message>
    <message>
        <source>Why it is restricted</source>
        <translation>Pourquoi il est restreint</translation>
    </message>
    <message>
        <source>Open to, beside supervisors</source>
        <translation>Ouvert à, outre les superviseurs</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::RestrictionBanner</name>
    <message>
        <source>You opened this restricted case for a reason; it closes at %1. Supervisors see that you did.</source>
        <translation>Vous avez ouvert ce dossier restreint pour un motif&#xa0;; il se referme à %1. Les superviseurs voient que vous l’avez fait.</translation>
    </message>
    <message>
        <source>This case is restricted: others see its number alone.</source>
        <translation>Ce dossier est restreint&#xa0;: les autres n’en voient que le numéro.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ReviewerWindow</name>
    <message>
        <source>Open a package</source>
        <translation>Ouvrir un paquet</translation>
    </message>
    <message>
        <source>Packages (*.zip)</source>
        <translation>Paquets (*.zip)</translation>
    </message>
    <message>
        <source>Verifying the package</source>
        <translation>Vérification du paquet</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>all checks passed</source>
        <translation>tous les contrôles réussis</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed</source>
        <translation>
            <numerusform>%n contrôle échoué</numerusform>
            <numerusform>%n contrôles échoués</numerusform>
        </translation>
    </message>
    <message>
        <source>Package for review – Tawjih</source>
        <translation>Paquet à examiner – Tawjih</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Open a package…</source>
        <translation>Ouvrir un paquet…</translation>
    </message>
    <message>
        <source>Open a package to see what was checked, its tables, its persons and its report.</source>
        <translation>Ouvrez un paquet pour voir ce qui a été contrôlé, ses tableaux, ses personnes et son rapport.</translation>
    </message>
    <message>
        <source>This package is encrypted</source>
        <translation>Ce paquet est chiffré</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>The desk gave it by another way than the file.</source>
        <translation>Le guichet l’a transmise par une autre voie que le fichier.</translation>
    </message>
    <message>
        <source>This is not the passphrase of this package.</source>
        <translation>Ce n’est pas la phrase secrète de ce paquet.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Verifying the package…</source>
        <translation>Vérification du paquet…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Package for review</source>
        <translation>Paquet à examiner</translation>
    </message>
    <message>
        <source>No desk is opened for it</source>
        <translation>Aucun guichet n’est ouvert pour cela</translation>
    </message>
    <message>
        <source>This file is no package of Tawjih, or it was damaged on its way. Ask the desk to send it again.</source>
        <translation>Ce fichier n’est pas un paquet de Tawjih, ou il a été endommagé en chemin. Demandez au guichet de le renvoyer.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::RightsDialog</name>
    <message>
        <source>The request was recorded. It is to be answered by %1.</source>
        <translation>La demande a été enregistrée. Il faut y répondre avant le %1.</translation>
    </message>
    <message>
        <source>Rights over personal data</source>
        <translation>Droits sur les données personnelles</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Requests of the person</source>
        <translation>Demandes de la personne</translation>
    </message>
    <message>
        <source>The person has asked for nothing yet.</source>
        <translation>La personne n’a encore rien demandé.</translation>
    </message>
    <message>
        <source>Record a request…</source>
        <translation>Enregistrer une demande…</translation>
    </message>
    <message>
        <source>The person’s own file</source>
        <translation>Le dossier de la personne</translation>
    </message>
    <message>
        <source>All that the desk holds about the person, in a language they read.</source>
        <translation>Tout ce que le guichet conserve sur la personne, dans une langue qu’elle lit.</translation>
    </message>
    <message>
        <source>All that the desk holds about the person. A supervisor hands it over.</source>
        <translation>Tout ce que le guichet conserve sur la personne. Un responsable le remet.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As PDF…</source>
        <translation>En PDF…</translation>
    </message>
    <message>
        <source>As a computer file…</source>
        <translation>En fichier informatique…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::RightsPage</name>
    <message>
        <source>No request is due soon.</source>
        <translation>Aucune demande n’arrive à échéance.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) overdue</source>
        <translation>
            <numerusform>%n demande en retard</numerusform>
            <numerusform>%n demandes en retard</numerusform>
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
            <numerusform>%n à traiter sous trois jours</numerusform>
            <numerusform>%n à traiter sous trois jours</numerusform>
        </translation>
    </message>
    <message>
        <source>No request waits for an answer. Requests are recorded in the person’s case.</source>
        <translation>Aucune demande n’attend de réponse. Les demandes s’enregistrent dans le dossier de la personne.</translation>
    </message>
    <message>
        <source>Nobody has asked for anything yet. Requests are recorded in the person’s case.</source>
        <translation>Personne n’a encore rien demandé. Les demandes s’enregistrent dans le dossier de la personne.</translation>
    </message>
    <message>
        <source>Propose the erasure…</source>
        <translation>Proposer l’effacement…</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Correct the file first: the request closes with the version that was saved.</source>
        <translation>Corrigez d’abord le dossier&#xa0;: la demande se clôt avec la version enregistrée.</translation>
    </message>
    <message>
        <source>Withdraw the consent in the person’s case first: what it ends is shown there.</source>
        <translation>Retirez d’abord le consentement dans le dossier de la personne&#xa0;: ce qui s’arrête y est indiqué.</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>The request was granted.</source>
        <translation>La demande a été acceptée.</translation>
    </message>
    <message>
        <source>Refuse the request?</source>
        <translation>Refuser la demande&#xa0;?</translation>
    </message>
    <message>
        <source>The person is told why, and that they may turn to the CNDP.</source>
        <translation>La personne est informée du motif et de la possibilité de saisir la CNDP.</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>The request was refused.</source>
        <translation>La demande a été refusée.</translation>
    </message>
    <message>
        <source>Rights of persons</source>
        <translation>Droits des personnes</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation>Effacement</translation>
    </message>
    <message>
        <source>To be answered</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Which requests</source>
        <translation>Quelles demandes</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>Refuser…</translation>
    </message>
    <message>
        <source>Grant the objection?</source>
        <translation>Faire droit à l’opposition ?</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::RuleDialog</name>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Toutes ces conditions</translation>
    </message>
    <message>
        <source>At least one of these</source>
        <translation>Au moins une de ces conditions</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Aucune de ces conditions</translation>
    </message>
    <message>
        <source>No condition yet: everybody is admitted.</source>
        <translation>Aucune condition pour l’instant&#xa0;: tout le monde est admis.</translation>
    </message>
    <message>
        <source>Admitted: %1</source>
        <translation>Admis&#xa0;: %1</translation>
    </message>
    <message>
        <source>no level: only where it is chosen</source>
        <translation>aucun niveau&#xa0;: seulement où elles sont choisies</translation>
    </message>
    <message>
        <source>any provider</source>
        <translation>tous les organismes</translation>
    </message>
    <message>
        <source>New admission rule</source>
        <translation>Nouvelles conditions d’admission</translation>
    </message>
    <message>
        <source>Admission rule</source>
        <translation>Conditions d’admission</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>Nom en français</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>Nom en arabe</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Nom en anglais</translation>
    </message>
    <message>
        <source>Default for this level</source>
        <translation>Par défaut pour ce niveau</translation>
    </message>
    <message>
        <source>at this provider</source>
        <translation>Chez cet organisme</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Vérifié par</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Vérifié le</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en usage</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Ajouter une condition</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Ajouter un groupe</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>What the group asks</source>
        <translation>Ce que le groupe demande</translation>
    </message>
    <message>
        <source>Try on a person…</source>
        <translation>Essayer sur une personne…</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::RuleOfRightsDialog</name>
    <message>
        <source>Data is kept for so many months after closing and last contact</source>
        <translation>Mois de conservation après la clôture et le dernier contact</translation>
    </message>
    <message>
        <source>Requests are answered within so many clear days</source>
        <translation>Délai de réponse aux demandes, en jours francs</translation>
    </message>
    <message>
        <source>Law 09-08, article 8: ten clear days</source>
        <translation>Loi 09-08, article 8&#xa0;: dix jours francs</translation>
    </message>
    <message>
        <source>Rules of the desk</source>
        <translation>Règles du guichet</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::RuleTree</name>
    <message>
        <source>All of these</source>
        <translation>Toutes ces conditions</translation>
    </message>
    <message>
        <source>At least one of these</source>
        <translation>Au moins une de ces conditions</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Aucune de ces conditions</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part of a rule and what is wrong</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::RuleTrialDialog</name>
    <message>
        <source>Try the rule on a person</source>
        <translation>Essayer la règle sur une personne</translation>
    </message>
    <message>
        <source>What the rule as it stands in the editor would say, for a training that starts today. Nothing is saved.</source>
        <translation>Ce que dirait la règle telle qu’elle est dans l’éditeur, pour une formation qui commence aujourd’hui. Rien n’est enregistré.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::RulesDialog</name>
    <message>
        <source>default: %1, %2</source>
        <comment>level and provider</comment>
        <translation>par défaut&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>par défaut&#xa0;: %1</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>hors usage</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>verify again</source>
        <translation>à revérifier</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>No rule yet.</source>
        <translation>Aucune condition pour l’instant.</translation>
    </message>
    <message>
        <source>No condition: everybody is admitted.</source>
        <translation>Aucune condition&#xa0;: tout le monde est admis.</translation>
    </message>
    <message>
        <source>Admitted: %1</source>
        <translation>Admis&#xa0;: %1</translation>
    </message>
    <message>
        <source>Admission rules</source>
        <translation>Conditions d’admission</translation>
    </message>
    <message>
        <source>Who can be admitted. A programme or an intake may have a rule of its own; where it has none, the default of its level holds.</source>
        <translation>Qui peut être admis. Une filière ou une rentrée peut avoir ses propres conditions&#xa0;; sinon, celles de son niveau s’appliquent.</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nouvelles conditions</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ScannerDialog</name>
    <message>
        <source>The scanner&apos;s folder</source>
        <translation>Le dossier du scanner</translation>
    </message>
    <message>
        <source>Looking at scans</source>
        <translation>Lecture des numérisations</translation>
    </message>
    <message>
        <source>Choose the folder into which the scanner writes. This computer remembers it.</source>
        <translation>Choisissez le dossier où le scanner enregistre. Cet ordinateur s’en souvient.</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Choisir le dossier…</translation>
    </message>
    <message>
        <source>The folder cannot be read. Check that it is there, or choose another.</source>
        <translation>Le dossier ne peut pas être lu. Vérifiez qu’il existe, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>No PDF, JPEG or PNG here. Scan the document, then look again.</source>
        <translation>Pas de PDF, JPEG ni PNG ici. Numérisez le document, puis regardez à nouveau.</translation>
    </message>
    <message>
        <source>From the scanner&apos;s folder</source>
        <translation>Depuis le dossier du scanner</translation>
    </message>
    <message>
        <source>Attach the chosen…</source>
        <translation>Joindre la sélection…</translation>
    </message>
    <message>
        <source>The newest scans. Choose those of this person.</source>
        <translation>Les numérisations les plus récentes. Choisissez celles de cette personne.</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Autre dossier…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder à nouveau</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Numérisations</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::SeatsPanel</name>
    <message>
        <source>Places of the intake of %1</source>
        <translation>Places de la rentrée du %1</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <translation>%1 sur %2 libres</translation>
    </message>
    <message numerus="yes">
        <source>%n enrolled</source>
        <translation>
            <numerusform>%n inscrit</numerusform>
            <numerusform>%n inscrits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n réservée</numerusform>
            <numerusform>%n réservées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>for foreigners %1 of %2</source>
        <translation>pour étrangers&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>A place is free. Next in line: %1.</source>
        <translation>Une place est libre. Prochaine personne&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Release the place</source>
        <translation>Libérer la place</translation>
    </message>
    <message>
        <source>Who has a place or waits</source>
        <translation>Qui a une place ou attend</translation>
    </message>
    <message>
        <source>Hold it for them</source>
        <translation>La lui réserver</translation>
    </message>
    <message>
        <source>Hold a place</source>
        <translation>Réserver une place</translation>
    </message>
    <message>
        <source>Put on the waiting list</source>
        <translation>Mettre en liste d’attente</translation>
    </message>
    <message numerus="yes">
        <source>Hold %n more day(s)</source>
        <translation>
            <numerusform>Réserver %n jour de plus</numerusform>
            <numerusform>Réserver %n jours de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tawjih::ui::SensitiveEdit</name>
    <message>
        <source>nothing is promised</source>
        <translation>rien n’est promis</translation>
    </message>
    <message>
        <source>%1: promise</source>
        <translation>%1&#xa0;: promesse</translation>
    </message>
    <message>
        <source>%1: how much</source>
        <translation>%1&#xa0;: combien</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::SessionDialog</name>
    <message>
        <source>What you were typing is back.</source>
        <translation>Votre saisie est de retour.</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Repartir de zéro</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nouvelle séance</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>Enregistrer la séance</translation>
    </message>
    <message>
        <source>An appointment</source>
        <translation>Un rendez-vous</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Lock when nobody has typed for</source>
        <translation>Verrouiller après une inactivité de</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>The desk</source>
        <translation>Le guichet</translation>
    </message>
    <message>
        <source>Save the desk’s details</source>
        <translation>Enregistrer les informations du guichet</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made each day when Tawjih is closed.</source>
        <translation>Il n’y a pas encore de sauvegarde. Une sauvegarde est faite chaque jour à la fermeture de Tawjih.</translation>
    </message>
    <message>
        <source>Latest: %1. One is made each day when Tawjih is closed; each is checked.</source>
        <translation>Dernière&#xa0;: %1. Une sauvegarde est faite chaque jour à la fermeture de Tawjih&#xa0;; chacune est vérifiée.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Courriers</translation>
    </message>
    <message>
        <source>What referral letters, appointment slips, summaries, attestations and receipts say, in each language.</source>
        <translation>Ce que disent les lettres d’orientation, fiches de rendez-vous, résumés, attestations et reçus, dans chaque langue.</translation>
    </message>
    <message>
        <source>Texts of the letters…</source>
        <translation>Textes des courriers…</translation>
    </message>
    <message>
        <source>Referrals and places</source>
        <translation>Orientations et places</translation>
    </message>
    <message>
        <source>A referral expires without an answer after</source>
        <translation>Une orientation sans réponse expire après</translation>
    </message>
    <message>
        <source>The centre is to be called after</source>
        <translation>L’établissement est à appeler après</translation>
    </message>
    <message>
        <source>A place is held for</source>
        <translation>Une place est réservée pendant</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>Save the delays</source>
        <translation>Enregistrer les délais</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Programmes, centres and rules are verified again after</source>
        <translation>Filières, établissements et règles à revérifier après</translation>
    </message>
    <message>
        <source>Intakes are verified again after</source>
        <translation>Rentrées à revérifier après</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>Save the delays of the catalogue</source>
        <translation>Enregistrer les délais du catalogue</translation>
    </message>
    <message>
        <source>Open the backups</source>
        <translation>Ouvrir les sauvegardes</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ShortcutsSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
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
        <translation>%1, aujourd’hui</translation>
    </message>
    <message>
        <source>Nothing on these days is as you look for it.</source>
        <translation>Rien ces jours-là ne correspond à la recherche.</translation>
    </message>
    <message>
        <source>Nothing stands on these days.</source>
        <translation>Rien n’est prévu ces jours-là.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation>Entrées affichées</translation>
    </message>
    <message>
        <source>Find in these days</source>
        <translation>Chercher dans ces jours</translation>
    </message>
    <message>
        <source>Entries of the agenda</source>
        <translation>Entrées de l’agenda</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::StartStep</name>
    <message>
        <source>Choose an import to see what undoing it would do.</source>
        <translation>Choisissez une importation pour voir ce que ferait son annulation.</translation>
    </message>
    <message>
        <source>This import was undone.</source>
        <translation>Cette importation a été annulée.</translation>
    </message>
    <message>
        <source>Looking at what was recorded since…</source>
        <translation>Examen de ce qui a été saisi depuis…</translation>
    </message>
    <message>
        <source>Choose a workbook or a CSV file, or drop it here. You see what would become of each row first; nothing is written until you confirm.</source>
        <translation>Choisissez un classeur ou un fichier CSV, ou déposez-le ici. Vous voyez d’abord ce que deviendrait chaque ligne&#xa0;; rien n’est écrit avant votre confirmation.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Past imports</source>
        <translation>Importations passées</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Annuler cette importation</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::StatisticsPage</name>
    <message>
        <source>Counting</source>
        <translation>Calcul</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>Save the statistics</source>
        <translation>Enregistrer les statistiques</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>counted on %1</source>
        <translation>compté le %1</translation>
    </message>
    <message>
        <source>as known at the end of %1</source>
        <translation>tel que connu à la fin du %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Export en cours</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>Il n’y a rien à exporter.</translation>
    </message>
    <message>
        <source>Saved, with small numbers protected.</source>
        <translation>Enregistré, petits nombres protégés.</translation>
    </message>
    <message>
        <source>The chart is on the clipboard, with small numbers protected.</source>
        <translation>Le graphique est dans le presse-papiers, petits nombres protégés.</translation>
    </message>
    <message>
        <source>The figures are on the clipboard, with small numbers protected.</source>
        <translation>Les chiffres sont dans le presse-papiers, petits nombres protégés.</translation>
    </message>
    <message>
        <source>The report is written, and kept in the list of reports.</source>
        <translation>Le rapport est établi et figure dans la liste des rapports.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Report for the Coordination Unit…</source>
        <translation>Rapport pour l’unité de coordination…</translation>
    </message>
    <message>
        <source>Show the numbers as they leave the desk</source>
        <translation>Afficher les chiffres tels qu’ils quittent le guichet</translation>
    </message>
    <message>
        <source>Protection of small numbers</source>
        <translation>Protection des petits nombres</translation>
    </message>
    <message>
        <source>Round groups below 3</source>
        <translation>Arrondir les groupes de moins de 3</translation>
    </message>
    <message>
        <source>Round groups below 5</source>
        <translation>Arrondir les groupes de moins de 5</translation>
    </message>
    <message>
        <source>Hide numbers below 5</source>
        <translation>Masquer les nombres inférieurs à 5</translation>
    </message>
    <message>
        <source>Reports that were made…</source>
        <translation>Rapports établis…</translation>
    </message>
    <message>
        <source>Indicators, dashboards and templates…</source>
        <translation>Indicateurs, tableaux de bord et modèles…</translation>
    </message>
    <message>
        <source>Arrange this dashboard</source>
        <translation>Disposer ce tableau de bord</translation>
    </message>
    <message>
        <source>Add a figure…</source>
        <translation>Ajouter un graphique…</translation>
    </message>
    <message>
        <source>New dashboard…</source>
        <translation>Nouveau tableau de bord…</translation>
    </message>
    <message>
        <source>as known now</source>
        <translation>tel que connu maintenant</translation>
    </message>
    <message>
        <source>small numbers protected, as they leave the desk</source>
        <translation>petits nombres protégés, tels qu’ils quittent le guichet</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrer…</translation>
    </message>
    <message>
        <source>Filter (%1)…</source>
        <translation>Filtre (%1)…</translation>
    </message>
    <message>
        <source>Looking up</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>New dashboard</source>
        <translation>Nouveau tableau de bord</translation>
    </message>
    <message>
        <source>It begins with the figures of the one that is shown.</source>
        <translation>Il commence avec les graphiques de celui qui est affiché.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Le créer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::StatusLine</name>
    <message>
        <source>Saved at %1</source>
        <translation>Enregistré à %1</translation>
    </message>
    <message>
        <source>Backup: %1</source>
        <translation>Sauvegarde&#xa0;: %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Pas encore de sauvegarde</translation>
    </message>
    <message>
        <source>Backup: %1, make one today</source>
        <translation>Sauvegarde&#xa0;: %1, faites-en une aujourd’hui</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::TeamCasesModel</name>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>without an answer</comment>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>Conseiller</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>Undone step</source>
        <translation>Étape en retard</translation>
    </message>
    <message>
        <source>Centre silent for</source>
        <translation>Sans réponse depuis</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::TeamPage</name>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Tout choisir</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation>Trier par nom</translation>
    </message>
    <message>
        <source>Sort by last contact</source>
        <translation>Trier par dernier contact</translation>
    </message>
    <message>
        <source>Sort by undone step</source>
        <translation>Trier par étape en retard</translation>
    </message>
    <message>
        <source>Sort by the centre’s silence</source>
        <translation>Trier par attente de réponse</translation>
    </message>
    <message>
        <source>Reassign…</source>
        <translation>Réattribuer…</translation>
    </message>
    <message>
        <source>Reading the caseloads</source>
        <translation>Lecture des dossiers suivis</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
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
            <numerusform>%n sans contact depuis 30 jours</numerusform>
            <numerusform>%n sans contact depuis 30 jours</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>No contact for 30 days</source>
        <translation>Sans contact depuis 30 jours</translation>
    </message>
    <message>
        <source>Undone steps</source>
        <translation>Étapes en retard</translation>
    </message>
    <message>
        <source>Overdue referrals</source>
        <translation>Orientations sans réponse</translation>
    </message>
    <message>
        <source>No case here.</source>
        <translation>Aucun dossier ici.</translation>
    </message>
    <message>
        <source>the first %1 of %2</source>
        <translation>les %1 premiers sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) chosen</source>
        <translation>
            <numerusform>%n dossier choisi</numerusform>
            <numerusform>%n dossiers choisis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) given: %1.</source>
        <comment>to the advisor named</comment>
        <translation>
            <numerusform>%n dossier confié à %1.</numerusform>
            <numerusform>%n dossiers confiés à %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nothing to undo since you unlocked the desk.</source>
        <translation>Rien à annuler depuis que vous avez déverrouillé le guichet.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Caseloads</source>
        <translation>Dossiers suivis</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation>Quels dossiers</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::TodayPage</name>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Excusé</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Dans une semaine</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>format of today&apos;s date</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>%n rendez-vous</numerusform>
            <numerusform>%n rendez-vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>%n rappel</numerusform>
            <numerusform>%n rappels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n permit(s) expiring</source>
        <translation>
            <numerusform>%n titre de séjour à échéance</numerusform>
            <numerusform>%n titres de séjour à échéance</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>Rien n’est prévu aujourd’hui.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n ouvert</numerusform>
            <numerusform>%n ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Fait&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>My work</source>
        <translation>Mon travail</translation>
    </message>
    <message>
        <source>Everybody&apos;s work</source>
        <translation>Travail de l’équipe</translation>
    </message>
    <message>
        <source>Whose work</source>
        <translation>Travail affiché</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>New session (%1)</source>
        <translation>Nouvelle séance (%1)</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Bénéficiaire</translation>
    </message>
    <message>
        <source>Register a person (%1)</source>
        <translation>Enregistrer une personne (%1)</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>To chase</source>
        <translation>À relancer</translation>
    </message>
    <message>
        <source>Expiring permits</source>
        <translation>Titres de séjour à échéance</translation>
    </message>
    <message>
        <source>My cases</source>
        <translation>Mes dossiers</translation>
    </message>
    <message>
        <source>Nobody has an appointment today.</source>
        <translation>Aucun rendez-vous aujourd’hui.</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>Planifier une séance</translation>
    </message>
    <message>
        <source>Nothing to chase. Next steps and unanswered referrals appear here on their day.</source>
        <translation>Rien à relancer. Les prochaines étapes et les orientations sans réponse apparaissent ici le jour venu.</translation>
    </message>
    <message>
        <source>No residence permit ends within 90 days.</source>
        <translation>Aucun titre de séjour n’expire dans les 90 jours.</translation>
    </message>
    <message>
        <source>No case is assigned to you yet.</source>
        <translation>Aucun dossier ne vous est encore attribué.</translation>
    </message>
    <message>
        <source>Register a person</source>
        <translation>Enregistrer une personne</translation>
    </message>
    <message>
        <source>Call…</source>
        <translation>Appeler…</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n appel</numerusform>
            <numerusform>%n appels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>To call</source>
        <translation>À appeler</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::TopBar</name>
    <message>
        <source>Find a person or an action</source>
        <translation>Rechercher une personne ou une action</translation>
    </message>
    <message>
        <source>Every page, person and action (%1)</source>
        <translation>Toutes les pages, personnes et actions (%1)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>Verrouiller le guichet</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::TrainingsEdit</name>
    <message>
        <source>Training levels completed</source>
        <translation>Niveaux de formation achevés</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Métier</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non demandé</translation>
    </message>
    <message>
        <source>Completed training %1, level</source>
        <translation>Formation achevée %1, niveau</translation>
    </message>
    <message>
        <source>Completed training %1, trade</source>
        <translation>Formation achevée %1, métier</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::UnitsEdit</name>
    <message>
        <source>Units of time, from the most exact level to the least. A school year begins on 1 September: it is made of months, not of quarters.</source>
        <translation>Unités de temps, du niveau le plus précis au moins précis. Une année scolaire commence le 1er septembre&#xa0;: elle est faite de mois, non de trimestres.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::UnlockPage</name>
    <message>
        <source>Login</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Forgotten password</source>
        <translation>Mot de passe oublié</translation>
    </message>
    <message>
        <source>Another desk</source>
        <translation>Un autre guichet</translation>
    </message>
    <message>
        <source>Open this older copy all the same</source>
        <translation>Ouvrir quand même cette copie plus ancienne</translation>
    </message>
    <message>
        <source>Open a desk in another folder…</source>
        <translation>Ouvrir un guichet dans un autre dossier…</translation>
    </message>
    <message>
        <source>Create a new desk…</source>
        <translation>Créer un nouveau guichet…</translation>
    </message>
    <message>
        <source>Open a desk</source>
        <translation>Ouvrir un guichet</translation>
    </message>
    <message>
        <source>Locked. Everything is saved.</source>
        <translation>Verrouillé. Tout est enregistré.</translation>
    </message>
    <message>
        <source>The desk is closed and encrypted.</source>
        <translation>Le guichet est fermé et chiffré.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>Ouvrir le guichet</translation>
    </message>
    <message>
        <source>Caps lock seems to be on.</source>
        <translation>Le verrouillage des majuscules semble activé.</translation>
    </message>
    <message>
        <source>Open a package for review…</source>
        <translation>Ouvrir un paquet à examiner…</translation>
    </message>
    <message>
        <source>Restore this desk…</source>
        <translation>Restaurer ce guichet…</translation>
    </message>
    <message>
        <source>Take the key file from the latest backup</source>
        <translation>Reprendre le fichier des clés de la dernière sauvegarde</translation>
    </message>
    <message>
        <source>The key file of the backup of %1 is in place. Open the desk with the password of then.</source>
        <translation>Le fichier des clés de la sauvegarde du %1 est en place. Ouvrez le guichet avec le mot de passe d’alors.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::UnmergeDialog</name>
    <message>
        <source>The merge was taken back: %1 is on record again.</source>
        <translation>La fusion a été défaite&#xa0;: %1 existe de nouveau.</translation>
    </message>
    <message>
        <source>Take a merge back</source>
        <translation>Défaire une fusion</translation>
    </message>
    <message>
        <source>Take the merge back</source>
        <translation>Défaire la fusion</translation>
    </message>
    <message>
        <source>Show the later merge</source>
        <translation>Voir la fusion ultérieure</translation>
    </message>
    <message>
        <source>On %1 %2 was merged into %3.</source>
        <comment>date, record, record</comment>
        <translation>Le %1, %2 a été fusionné dans %3.</translation>
    </message>
    <message>
        <source>A later merge, of %1 on %2, has to be taken back first.</source>
        <comment>record, date</comment>
        <translation>Une fusion ultérieure, celle de %1 le %2, doit être défaite d’abord.</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::UsersModel</name>
    <message>
        <source>Suspended</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Has not chosen a password yet</source>
        <translation>Mot de passe pas encore choisi</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::UsersPage</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n compte</numerusform>
            <numerusform>%n comptes</numerusform>
        </translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Who may open this desk, and as what. Roles take effect at the next opening.</source>
        <translation>Qui peut ouvrir ce guichet, et à quel titre. Les rôles prennent effet à la prochaine ouverture.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Change the roles</source>
        <translation>Changer les rôles</translation>
    </message>
    <message>
        <source>Give a first password again</source>
        <translation>Redonner un premier mot de passe</translation>
    </message>
    <message>
        <source>Suspend the account</source>
        <translation>Suspendre le compte</translation>
    </message>
    <message>
        <source>The account is added. Hand over the first password in person.</source>
        <translation>Le compte est ajouté. Remettez le premier mot de passe en personne.</translation>
    </message>
    <message>
        <source>The roles are changed. They take effect at the next opening.</source>
        <translation>Les rôles sont changés. Ils prennent effet à la prochaine ouverture.</translation>
    </message>
    <message>
        <source>The first password is set. Hand it over in person.</source>
        <translation>Le premier mot de passe est défini. Remettez-le en personne.</translation>
    </message>
    <message>
        <source>Suspend the account of %1?</source>
        <translation>Suspendre le compte de %1&#xa0;?</translation>
    </message>
    <message>
        <source>They can no longer open the desk. What they did stays. A first password given again brings the account back.</source>
        <translation>Ce compte ne pourra plus ouvrir le guichet. Le travail déjà fait reste. Redonner un premier mot de passe rétablit le compte.</translation>
    </message>
    <message>
        <source>The account is suspended. If they may have kept a copy of the desk, give it a new key.</source>
        <translation>Le compte est suspendu. Si la personne a pu garder une copie du guichet, donnez-lui une nouvelle clé.</translation>
    </message>
    <message>
        <source>New key for the desk</source>
        <translation>Nouvelle clé du guichet</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ValueChecks</name>
    <message>
        <source>Add to the list…</source>
        <translation>Ajouter à la liste…</translation>
    </message>
    <message>
        <source>One of these</source>
        <translation>L’un de ces éléments</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>Ajouter à la liste</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::ValueChoice</name>
    <message>
        <source>(nothing)</source>
        <translation>(rien)</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::WaterfallView</name>
    <message>
        <source>Before any comparison: %1</source>
        <translation>Avant toute comparaison&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, and what it says</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Relatives would agree in this as well</source>
        <translation>Des proches concorderaient aussi en cela</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>Au total&#xa0;: %1</translation>
    </message>
    <message>
        <source>Together, before what was decided here counts: %1</source>
        <translation>Au total, avant de tenir compte de ce qui a été décidé ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>Of pairs like this that were decided here, one person: %1</source>
        <translation>Parmi les paires semblables décidées ici, une seule personne&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a field says, and how much that weighs</comment>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>aujourd’hui</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::WhatIfCard</name>
    <message>
        <source>What if…</source>
        <translation>Et si…</translation>
    </message>
    <message>
        <source>Tried only: nothing is saved in the file.</source>
        <translation>Seulement un essai&#xa0;: rien n’est enregistré au dossier.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>School level to try</source>
        <translation>Niveau scolaire à essayer</translation>
    </message>
    <message>
        <source>Document to try</source>
        <translation>Pièce à essayer</translation>
    </message>
    <message>
        <source>Language to try</source>
        <translation>Langue à essayer</translation>
    </message>
    <message>
        <source>Level of the language to try</source>
        <translation>Niveau de la langue à essayer</translation>
    </message>
    <message>
        <source>School level: as in the file</source>
        <translation>Niveau du dossier</translation>
    </message>
    <message>
        <source>Documents: as in the file</source>
        <translation>Pièces du dossier</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Languages: as in the file</source>
        <translation>Langues du dossier</translation>
    </message>
</context>
<context>
    <name>tawjih::ui::Workbench</name>
    <message>
        <source>On this page</source>
        <translation>Sur cette page</translation>
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
        <translation>Retour</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
</TS>
