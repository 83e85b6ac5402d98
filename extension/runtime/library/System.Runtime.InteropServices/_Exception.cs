using System.Reflection;
using System.Runtime.Serialization;

namespace System.Runtime.InteropServices
{
    /// <summary>How code of other languages sees an exception of .NET Framework.</summary>
    public interface _Exception
    {
        Exception InnerException { get; }
        string HelpLink { get; set; }
        string Message { get; }
        string Source { get; set; }
        string StackTrace { get; }
        MethodBase TargetSite { get; }
        bool Equals(object obj);
        Exception GetBaseException();
        int GetHashCode();
        void GetObjectData(SerializationInfo info, StreamingContext context);
        Type GetType();
        string ToString();
    }
}
