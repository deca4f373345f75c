-- Asks for lists of stories with two filters, each address once in all runs, so that no answer was kept.
local themes = { "food-agriculture", "public-health", "green-innovation", "ip-management", "creative-industries", "other" }
local turn = 0
local run = os.time()
function request()
  turn = turn + 1
  return wrk.format("GET", string.format("/en/stories?theme=%s&page=%d&language=en&language=fr&language=x%d-%d", themes[turn % 6 + 1], turn % 20 + 1, run, turn))
end
