using System.Runtime.Serialization;

namespace System
{
    /// <summary>A static constructor failed.</summary>
    public sealed class TypeInitializationException : SystemException
    {
        private readonly string typeName;

        public TypeInitializationException(string fullTypeName, Exception innerException)
            : base("The type initializer for '" + fullTypeName + "' threw an exception.", innerException)
        {
            typeName = fullTypeName;
            HResult = unchecked((int)0x80131534);
        }
        private TypeInitializationException(SerializationInfo info, StreamingContext context) : base(info, context)
        {
        }
        public string TypeName
        {
            get { return typeName ?? ""; }
        }
    }
}
