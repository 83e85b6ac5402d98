namespace System.Reflection
{
    /// <summary>A method, as data.</summary>
    public abstract class MethodInfo : MethodBase
    {
        public override extern string ToString();
    }
}
