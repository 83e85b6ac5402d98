using System.Threading.Tasks;

namespace Windows.Foundation
{
    /// <summary>An operation that is a task inside; awaiting it awaits that task.</summary>
    internal interface ITaskBacked
    {
        Task Work { get; }
    }

    /// <summary>An operation with a result that is a task inside.</summary>
    internal interface ITaskBacked<TResult>
    {
        Task<TResult> Work { get; }
    }
}
