namespace System.Text.Json.Serialization
{
    /// <summary>The name of a member in JSON.</summary>
    [AttributeUsage(AttributeTargets.Property | AttributeTargets.Field, AllowMultiple = false)]
    public sealed class JsonPropertyNameAttribute : Attribute
    {
        public JsonPropertyNameAttribute(string name)
        {
            Name = name;
        }
        public string Name { get; private set; }
    }
}
