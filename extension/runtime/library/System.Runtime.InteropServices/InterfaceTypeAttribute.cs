using System;

namespace System.Runtime.InteropServices
{
    /// <summary>Gives the kind of a COM interface.</summary>
    [AttributeUsage(AttributeTargets.Interface)]
    public sealed class InterfaceTypeAttribute : Attribute
    {
        public InterfaceTypeAttribute(ComInterfaceType value)
        {
            Value = value;
        }
        public ComInterfaceType Value { get; private set; }
    }
}
