namespace System.Text.Json
{
    /// <summary>A property of an object in a JsonDocument.</summary>
    public struct JsonProperty
    {
        private readonly string name;
        private readonly JsonElement value;

        internal JsonProperty(string name, JsonElement value)
        {
            this.name = name;
            this.value = value;
        }
        public string Name
        {
            get { return name; }
        }
        public JsonElement Value
        {
            get { return value; }
        }
        public bool NameEquals(string text)
        {
            return name == text;
        }
        public void WriteTo(Utf8JsonWriter writer)
        {
            writer.WritePropertyName(name);
            value.WriteTo(writer);
        }
        public override string ToString()
        {
            return "\"" + name + "\":" + value.GetRawText();
        }
    }
}
