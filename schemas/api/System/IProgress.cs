namespace System
{
    /// <summary>Takes reports of progress.</summary>
    public interface IProgress<in T>
    {
        void Report(T value);
    }
}
