namespace System.Text.Json.Serialization
{
    /// <summary>The constructor that deserialization uses.</summary>
    [AttributeUsage(AttributeTargets.Constructor, AllowMultiple = false)]
    public sealed class JsonConstructorAttribute : Attribute
    {
    }
}
