using System;

namespace Newtonsoft.Json
{
    /// <summary>The constructor that deserialization uses.</summary>
    [AttributeUsage(AttributeTargets.Constructor, AllowMultiple = false)]
    public sealed class JsonConstructorAttribute : Attribute
    {
    }
}
