-- A granted opposition (law 09-08, article 9) was written as a refusal until objections had a decision of their own.
UPDATE consent SET decision = 'objected'
WHERE decision = 'refused'
  AND EXISTS (
      SELECT 1 FROM rights_request r
      WHERE r.beneficiary_id = consent.beneficiary_id
        AND r.kind = 'opposition'
        AND r.state = 'granted'
        AND r.answered_on = consent.decided_on
        AND r.answered_by = consent.recorded_by
        AND ',' || r.purposes || ',' LIKE '%,' || consent.purpose || ',%'
  );
