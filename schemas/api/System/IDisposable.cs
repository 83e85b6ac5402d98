namespace System
{
    /// <summary>Something that holds resources and gives them back on request.</summary>
    public interface IDisposable
    {
        void Dispose();
    }
}
