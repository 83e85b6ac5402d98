namespace System.Security.Cryptography
{
    /// <summary>Makes keys of something else.</summary>
    public abstract class DeriveBytes : IDisposable
    {
        public abstract byte[] GetBytes(int cb);
        public abstract void Reset();
        public void Dispose()
        {
            Dispose(true);
        }
        protected virtual void Dispose(bool disposing)
        {
        }
    }
}
