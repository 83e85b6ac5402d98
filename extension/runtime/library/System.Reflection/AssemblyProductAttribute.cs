using System;

namespace System.Reflection
{
    /// <summary>Gives the product of an assembly.</summary>
    [AttributeUsage(AttributeTargets.Assembly)]
    public sealed class AssemblyProductAttribute : Attribute
    {
        public AssemblyProductAttribute(string product)
        {
            Product = product;
        }
        public string Product { get; private set; }
    }
}
