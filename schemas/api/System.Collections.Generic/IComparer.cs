namespace System.Collections.Generic
{
    /// <summary>Puts two values in order.</summary>
    public interface IComparer<in T>
    {
        int Compare(T x, T y);
    }
}
