using System;

namespace System.Reflection
{
    /// <summary>Gives the copyright of an assembly.</summary>
    [AttributeUsage(AttributeTargets.Assembly)]
    public sealed class AssemblyCopyrightAttribute : Attribute
    {
        public AssemblyCopyrightAttribute(string copyright)
        {
            Copyright = copyright;
        }
        public string Copyright { get; private set; }
    }
}
