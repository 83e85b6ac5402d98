namespace System.Text.Json.Serialization
{
    /// <summary>Where a member stands; 0 is usual.</summary>
    [AttributeUsage(AttributeTargets.Property | AttributeTargets.Field, AllowMultiple = false)]
    public sealed class JsonPropertyOrderAttribute : Attribute
    {
        public JsonPropertyOrderAttribute(int order)
        {
            Order = order;
        }
        public int Order { get; private set; }
    }
}
