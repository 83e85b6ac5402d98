namespace System
{
    /// <summary>Stands for a type.</summary>
    public struct RuntimeTypeHandle
    {
        internal Type type;
    }
}
