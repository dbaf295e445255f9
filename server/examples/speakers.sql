-- Who speaks in an archive, with DuckDB: first the rows, then the question.
--   hearsay review --format ndjson --rows statements --fail-on never - < archive.ndjson > statements.ndjson
--   duckdb < speakers.sql
SELECT actorName, count(*) AS statements, count(DISTINCT article) AS articles, sum(wordCount) AS words
FROM read_json('statements.ndjson', format = 'newline_delimited')
WHERE actorKey IS NOT NULL AND NOT negated AND confidence >= 0.6
GROUP BY actorKey, actorName
ORDER BY statements DESC, actorName
LIMIT 20;
