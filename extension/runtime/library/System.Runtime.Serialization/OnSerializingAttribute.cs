using System;

namespace System.Runtime.Serialization
{
    /// <summary>Called before an object is written.</summary>
    [AttributeUsage(AttributeTargets.Method, Inherited = false)]
    public sealed class OnSerializingAttribute : Attribute
    {
    }
}
