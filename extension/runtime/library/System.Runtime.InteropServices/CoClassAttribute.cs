using System;

namespace System.Runtime.InteropServices
{
    /// <summary>Names the class behind a COM interface.</summary>
    [AttributeUsage(AttributeTargets.Interface)]
    public sealed class CoClassAttribute : Attribute
    {
        public CoClassAttribute(Type coClass)
        {
            CoClass = coClass;
        }
        public Type CoClass { get; private set; }
    }
}
