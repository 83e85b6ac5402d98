namespace System.Reflection
{
    /// <summary>A method or constructor, as data.</summary>
    public abstract class MethodBase : MemberInfo
    {
        public extern bool IsStatic { get; }
    }
}
