using System;

namespace System.Runtime.Serialization
{
    /// <summary>Called after an object was written.</summary>
    [AttributeUsage(AttributeTargets.Method, Inherited = false)]
    public sealed class OnSerializedAttribute : Attribute
    {
    }
}
