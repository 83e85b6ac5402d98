using System;

namespace System.Reflection
{
    /// <summary>Gives the trademark of an assembly.</summary>
    [AttributeUsage(AttributeTargets.Assembly)]
    public sealed class AssemblyTrademarkAttribute : Attribute
    {
        public AssemblyTrademarkAttribute(string trademark)
        {
            Trademark = trademark;
        }
        public string Trademark { get; private set; }
    }
}
