-- Another tip each time, as one visitor's form would send it without scripts.
-- The proof-of-work road and the receipt page are the same for every sender.
local n = 0
local run = tostring(os.time()) .. tostring({}):gsub("%W", "")
function request()
  n = n + 1
  local body = "step=send&confidence=likely&country=PT&place=a+market&time=2024&link=&contact="
    .. "&ticket=" .. os.getenv("TICKET")
    .. "&what=" .. run .. "-" .. n .. string.rep("+a+bag+like+this+one", 40)
  return wrk.format("POST", nil, {
    ["Content-Type"] = "application/x-www-form-urlencoded",
    ["Sec-Fetch-Site"] = "same-origin",
  }, body)
end
