// Only in `make dev`: air's proxy says when a new build is there.
'use strict';
new EventSource('/__air_internal/sse').addEventListener('reload', () => location.reload());
