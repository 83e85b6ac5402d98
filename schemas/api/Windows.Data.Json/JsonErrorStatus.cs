namespace Windows.Data.Json
{
    /// <summary>The reasons a parse can fail for.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.data.json.jsonerrorstatus"/>
    public enum JsonErrorStatus
    {
        Unknown = 0,
        InvalidJsonString = 1,
        InvalidJsonNumber = 2,
        JsonValueNotFound = 3,
        ImplementationLimit = 4,
    }
}
