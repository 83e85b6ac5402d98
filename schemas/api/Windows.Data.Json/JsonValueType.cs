namespace Windows.Data.Json
{
    /// <summary>The kinds of value.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.data.json.jsonvaluetype"/>
    public enum JsonValueType
    {
        Null = 0,
        Boolean = 1,
        Number = 2,
        String = 3,
        Array = 4,
        Object = 5,
    }
}
