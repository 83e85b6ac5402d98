namespace Windows.Data.Json
{
    /// <summary>Turns the HRESULT of a failed parse into a reason.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.data.json.jsonerror"/>
    public static class JsonError
    {
        public static JsonErrorStatus GetJsonStatus(int hresult)
        {
            switch (unchecked((uint)hresult))
            {
                case 0x83750007: return JsonErrorStatus.InvalidJsonString;
                case 0x83750008: return JsonErrorStatus.InvalidJsonNumber;
                case 0x83750009: return JsonErrorStatus.JsonValueNotFound;
                default: return JsonErrorStatus.Unknown;
            }
        }
        public static JsonErrorStatus GetStatus(int hresult)
        {
            return GetJsonStatus(hresult);
        }
    }
}
