namespace System.Text.Json.Serialization
{
    /// <summary>Takes a field, or accessors that are not public.</summary>
    [AttributeUsage(AttributeTargets.Property | AttributeTargets.Field, AllowMultiple = false)]
    public sealed class JsonIncludeAttribute : Attribute
    {
    }
}
