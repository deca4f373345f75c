-- Requests the paths listed in $BENCH_PATHS in turn, as a browser that takes gzip.
local paths = {}
for line in io.lines(os.getenv("BENCH_PATHS")) do paths[#paths + 1] = line end
local turn = 0
wrk.headers["Accept-Encoding"] = "gzip"
function request()
  turn = turn % #paths + 1
  return wrk.format("GET", paths[turn])
end
