namespace Windows.Data.Json
{
    /// <summary>A value of JSON.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.data.json.jsonvalue"/>
    public sealed class JsonValue : IJsonValue
    {
        private extern JsonValue();
        public extern JsonValueType ValueType { get; }
        public static extern JsonValue CreateBooleanValue(bool input);
        public static extern JsonValue CreateNullValue();
        public static extern JsonValue CreateNumberValue(double input);
        public static extern JsonValue CreateStringValue(string input);
        public static extern JsonValue Parse(string input);
        public static extern bool TryParse(string input, out JsonValue result);
        public extern JsonArray GetArray();
        public extern bool GetBoolean();
        public extern double GetNumber();
        public extern JsonObject GetObject();
        public extern string GetString();
        public extern string Stringify();
        public override extern string ToString();
    }
}
