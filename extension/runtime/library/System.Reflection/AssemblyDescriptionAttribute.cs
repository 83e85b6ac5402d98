using System;

namespace System.Reflection
{
    /// <summary>Gives the description of an assembly.</summary>
    [AttributeUsage(AttributeTargets.Assembly)]
    public sealed class AssemblyDescriptionAttribute : Attribute
    {
        public AssemblyDescriptionAttribute(string description)
        {
            Description = description;
        }
        public string Description { get; private set; }
    }
}
