using System;

namespace System.Reflection
{
    /// <summary>Gives the title of an assembly.</summary>
    [AttributeUsage(AttributeTargets.Assembly)]
    public sealed class AssemblyTitleAttribute : Attribute
    {
        public AssemblyTitleAttribute(string title)
        {
            Title = title;
        }
        public string Title { get; private set; }
    }
}
