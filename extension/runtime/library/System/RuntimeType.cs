using System.Reflection;

namespace System
{
    /// <summary>The class of all types of a running program.</summary>
    internal sealed class RuntimeType : TypeInfo
    {
    }
}
