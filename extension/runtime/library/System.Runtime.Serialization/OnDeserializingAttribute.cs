using System;

namespace System.Runtime.Serialization
{
    /// <summary>Called before an object is filled.</summary>
    [AttributeUsage(AttributeTargets.Method, Inherited = false)]
    public sealed class OnDeserializingAttribute : Attribute
    {
    }
}
