namespace System.Text.Json.Serialization
{
    /// <summary>A dictionary for the properties that have no member.</summary>
    [AttributeUsage(AttributeTargets.Property | AttributeTargets.Field, AllowMultiple = false)]
    public sealed class JsonExtensionDataAttribute : Attribute
    {
    }
}
