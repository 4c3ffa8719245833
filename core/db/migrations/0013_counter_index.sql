-- The table is one page on which its rows alone stand: an older page in its place would contradict nothing. The index repeats
-- the numbers on another one, so that the check of the file tells.
CREATE INDEX case_counter_number ON case_counter (last_number);
