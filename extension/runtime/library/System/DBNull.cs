namespace System
{
    /// <summary>A value that a database does not have.</summary>
    public sealed class DBNull
    {
        public static readonly DBNull Value = new DBNull();
        private DBNull()
        {
        }
        public override string ToString()
        {
            return "";
        }
    }
}
