using System;

namespace System.Runtime.CompilerServices
{
    /// <summary>Relaxes rules of the runtime.</summary>
    [AttributeUsage(AttributeTargets.All)]
    public sealed class CompilationRelaxationsAttribute : Attribute
    {
        public CompilationRelaxationsAttribute(int compilationRelaxations)
        {
            CompilationRelaxations = compilationRelaxations;
        }
        public int CompilationRelaxations { get; private set; }
    }
}
