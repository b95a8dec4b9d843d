using System.Text;
using Entente.Text.Bulk;

namespace Entente.Text.Tests.Bulk;

/// <summary>Streams that give their bytes in small pieces, and never hold more than one piece.</summary>
internal static class Sources
{
    public static TextSource Of(string name, string text) => new(name, () => new MemoryStream(Encoding.UTF8.GetBytes(text)));

    public static List<TextPart> Parts(byte[] bytes, int most = int.MaxValue)
    {
        using var stream = new Repeated(bytes, 1, most);
        return [.. TextParts.Read(stream, "in.txt")];
    }

    public static TextSource Large(string name, string piece, int times) => new(name, () => new Repeated(Encoding.UTF8.GetBytes(piece), times, int.MaxValue));

    private sealed class Repeated(byte[] piece, int times, int most) : Stream
    {
        private long _at;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => (long)piece.Length * times;

        public override long Position { get => _at; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            if (_at == Length) return 0;
            var from = (int)(_at % piece.Length);
            var count = Math.Min(Math.Min(buffer.Length, piece.Length - from), most);
            piece.AsSpan(from, count).CopyTo(buffer);
            _at += count;
            return count;
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
