using System;

namespace System.Runtime.InteropServices.WindowsRuntime
{
    /// <summary>Names the interface that stands for a class.</summary>
    [AttributeUsage(AttributeTargets.Class)]
    public sealed class DefaultInterfaceAttribute : Attribute
    {
        public DefaultInterfaceAttribute(Type defaultInterface)
        {
            DefaultInterface = defaultInterface;
        }
        public Type DefaultInterface { get; private set; }
    }
}
