using System.Runtime.Serialization;

namespace System
{
    /// <summary>Data lies at an odd address.</summary>
    public sealed class DataMisalignedException : SystemException
    {
        public DataMisalignedException() : base("A datatype misalignment was detected in a load or store instruction.")
        {
            HResult = unchecked((int)0x80131541);
        }
        public DataMisalignedException(string message) : base(message)
        {
            HResult = unchecked((int)0x80131541);
        }
        public DataMisalignedException(string message, Exception innerException) : base(message, innerException)
        {
            HResult = unchecked((int)0x80131541);
        }
        private DataMisalignedException(SerializationInfo info, StreamingContext context) : base(info, context)
        {
        }
    }
}
