namespace Windows.Data.Json
{
    /// <summary>A value of JSON.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.data.json.ijsonvalue"/>
    public interface IJsonValue
    {
        JsonValueType ValueType { get; }
        JsonArray GetArray();
        bool GetBoolean();
        double GetNumber();
        JsonObject GetObject();
        string GetString();
        string Stringify();
    }
}
