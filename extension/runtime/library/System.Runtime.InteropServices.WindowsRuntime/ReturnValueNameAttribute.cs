using System;

namespace System.Runtime.InteropServices.WindowsRuntime
{
    /// <summary>Names the return value.</summary>
    [AttributeUsage(AttributeTargets.Delegate | AttributeTargets.ReturnValue)]
    public sealed class ReturnValueNameAttribute : Attribute
    {
        public ReturnValueNameAttribute(string name)
        {
            Name = name;
        }
        public string Name { get; private set; }
    }
}
