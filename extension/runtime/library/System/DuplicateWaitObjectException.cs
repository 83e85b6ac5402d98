namespace System
{
    /// <summary>One object stands more than once among those that are waited for.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.duplicatewaitobjectexception"/>
    public class DuplicateWaitObjectException : ArgumentException
    {
        private const string text = "Duplicate objects in argument.";

        public DuplicateWaitObjectException() : base(text)
        {
            HResult = unchecked((int)0x80131529);
        }
        public DuplicateWaitObjectException(string parameterName) : base(text, parameterName)
        {
            HResult = unchecked((int)0x80131529);
        }
        public DuplicateWaitObjectException(string parameterName, string message) : base(message, parameterName)
        {
            HResult = unchecked((int)0x80131529);
        }
        public DuplicateWaitObjectException(string message, Exception innerException) : base(message, innerException)
        {
            HResult = unchecked((int)0x80131529);
        }
    }
}
